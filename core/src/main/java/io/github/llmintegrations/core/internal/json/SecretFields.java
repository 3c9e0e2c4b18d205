package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Determines by the name of an unknown field whether its value is a secret. The rules are heuristic and independent of the
 * spelling.
 */
public final class SecretFields {

    /** Matches between the words of {@code x-api-key}, {@code db.password}, {@code clientSecret} and {@code AWSSecretKey}. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "[^\\p{Alnum}]+|(?<=[\\p{Lower}\\d])(?=\\p{Upper})|(?<=\\p{Upper})(?=\\p{Upper}\\p{Lower})");

    /** Matches anywhere in a name whose words are joined, as in {@code authtoken}. */
    private static final Predicate<String> ANYWHERE = Pattern.compile(
                    "secret|token|passw|passphrase|passcode|credential"
                            + "|authorization|headers|cookie|bearer|signature|serviceaccount|connectionstring|connstr|kubeconfig"
                            + "|webhook|(?:api|access|private)key|(?:auth|master|signing|encryption|subscription|license|shared"
                            + "|account|ssh|hmac|service|client|session|admin|app)key$|^sessionid$")
            .asPredicate();

    /** Matches whole words only, since harmless words contain these as well. */
    private static final Predicate<String> WORD =
            whole("auth|oauth2?|pwd|t?otp|mfa|sas|hmac|jwt|certs?|certificates?|pem"
                    + "|pfx|p12|keystore|dsn|[cx]srf|nonce|salt|mnemonic|assertion|private|creds");

    private static final Predicate<String> LAST_WORD = whole("keys?|pass|pin|sid|sig|session|header");

    private static final Predicate<String> HARMLESS_KEY = whole("public|primary|foreign|partition|sort");

    /** Matches the last word of names for addresses, such as {@code token_url}. Only some addresses are secrets. */
    private static final Predicate<String> ADDRESS = whole("urls?|uri|endpoint|host|path");

    private static final Predicate<String> SECRET_ADDRESS = whole("webhook|sas|signed|presigned");

    /** Matches the last word of names for properties of a secret, such as {@code secret_name}. */
    private static final Predicate<String> PROPERTY =
            whole("names?|types?|mode|kind|format|version|method|algorithm|provider"
                    + "|field|description|status|reference|mappings?|scopes?|enabled|required|expiry|ttl|timeout|hour|minute"
                    + "|second|days?|count|limit|size|length|region");

    /** Matches names for tokens of a model, such as {@code cache_read_input_token}. */
    private static final Predicate<String> MODEL_TOKEN =
            whole("(?:.*_)?(?:request|response|input|output|prompt|completion"
                    + "|reasoning|accepted|rejected|text|audio|image|max|total)_tokens?");

    private static final Predicate<String> AUTH = whole("auth|oauth2?");

    private static final Pattern PASSWORD_IN_URL = Pattern.compile("\\p{Alnum}://[^/?#\\s:@]*:([^/?#\\s]+)@");

    private SecretFields() {}

    /** Passes each text and number to a consumer that is a secret by the name of the field or of a field in it. */
    static void collect(String name, JsonNode value, Consumer<String> secrets) {
        JsonNode unused = replace(name, value, collecting(secrets));
    }

    /** Passes each text and number in a value to a consumer. */
    static void collectAll(JsonNode value, Consumer<String> secrets) {
        JsonNode unused = replace(value, true, true, collecting(secrets));
    }

    private static UnaryOperator<JsonNode> collecting(Consumer<String> secrets) {
        return secret -> {
            secrets.accept(secret.asText());
            return secret;
        };
    }

    /** Returns the value of a field, with replacements for the texts and numbers that are secrets by the names of fields. */
    static JsonNode replace(String name, JsonNode value, UnaryOperator<JsonNode> replacement) {
        return replace(name, value, false, replacement);
    }

    private static JsonNode replace(
            String name, JsonNode value, boolean isWithinSecret, UnaryOperator<JsonNode> replacement) {
        if (MaskedFields.isMasked(name) && !isWithinSecret) {
            return value;
        }
        boolean named = isSecret(name);
        return replace(value, isWithinSecret || named, isWithinSecret || (named && !isAuth(name)), replacement);
    }

    /**
     * Returns a value with replacements for secrets.
     *
     * @param secret whether texts and numbers are secrets
     * @param objects whether texts and numbers in objects are secrets, whatever the names of their fields
     */
    private static JsonNode replace(
            JsonNode value, boolean secret, boolean objects, UnaryOperator<JsonNode> replacement) {
        if (value.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(each ->
                            copy.set(each.getKey(), replace(each.getKey(), each.getValue(), objects, replacement)));
            return copy;
        }
        if (value.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            value.forEach(each -> copy.add(replace(each, secret, objects, replacement)));
            return copy;
        }
        return secret && (value.isTextual() || value.isNumber()) ? replacement.apply(value) : value;
    }

    /** Passes each password in a URL, such as {@code postgres://user:password@host/db}, to a consumer. */
    public static void passwordsOfUrls(String text, Consumer<String> secrets) {
        Matcher url = PASSWORD_IN_URL.matcher(text);
        while (url.find()) {
            secrets.accept(url.group(1));
        }
    }

    /** Returns whether a field with this name is a secret. */
    static boolean isSecret(String name) {
        List<String> words = words(name);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String underscored = String.join("_", words);
        if (ADDRESS.test(last)) {
            return words.stream().anyMatch(SECRET_ADDRESS);
        }
        if (PROPERTY.test(last) || underscored.endsWith("_reference_id") || MODEL_TOKEN.test(underscored)) {
            return false;
        }
        return ANYWHERE.test(String.join("", words))
                || words.stream().anyMatch(WORD)
                || (LAST_WORD.test(last) && words.stream().noneMatch(HARMLESS_KEY));
    }

    /** Returns whether a field contains authentication settings. Not all of them are secrets: their own names decide. */
    private static boolean isAuth(String name) {
        return words(name).stream().anyMatch(AUTH);
    }

    private static Predicate<String> whole(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(each -> !each.isEmpty())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }
}
