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
 * Tells by a field's name, however it is spelled, whether it holds a secret: for fields of today and, roughly, of
 * tomorrow.
 */
public final class SecretFields {

    /** Between the words of {@code x-api-key}, {@code db.password}, {@code clientSecret} and {@code AWSSecretKey}. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "[^\\p{Alnum}]+|(?<=[\\p{Lower}\\d])(?=\\p{Upper})|(?<=\\p{Upper})(?=\\p{Upper}\\p{Lower})");

    /** Anywhere in a name whose words stand together, as in {@code authtoken}. */
    private static final Predicate<String> ANYWHERE = Pattern.compile(
                    "secret|token|passw|passphrase|passcode|credential"
                            + "|authorization|headers|cookie|bearer|signature|serviceaccount|connectionstring|connstr|kubeconfig"
                            + "|webhook|(?:api|access|private)key|(?:auth|master|signing|encryption|subscription|license|shared"
                            + "|account|ssh|hmac|service|client|session|admin|app)key$|^sessionid$")
            .asPredicate();

    /** As words of their own only, since harmless words hold them as well. */
    private static final Predicate<String> WORD =
            whole("auth|oauth2?|pwd|t?otp|mfa|sas|hmac|jwt|certs?|certificates?|pem"
                    + "|pfx|p12|keystore|dsn|[cx]srf|nonce|salt|mnemonic|assertion|private|creds");

    private static final Predicate<String> LAST_WORD = whole("keys?|pass|pin|sid|sig|session|header");

    private static final Predicate<String> HARMLESS_KEY = whole("public|primary|foreign|partition|sort");

    /** Where a secret is fetched, or where to hand it in. Some places are secrets themselves. */
    private static final Predicate<String> PLACE = whole("urls?|uri|endpoint|host|path");

    private static final Predicate<String> SECRET_PLACE = whole("webhook|sas|signed|presigned");

    /** What is said about a secret. */
    private static final Predicate<String> ABOUT =
            whole("names?|types?|mode|kind|format|version|method|algorithm|provider"
                    + "|field|description|status|reference|mappings?|scopes?|enabled|required|expiry|ttl|timeout|hour|minute"
                    + "|second|days?|count|limit|size|length|region");

    /** What models read and write, as in {@code cache_read_input_token}. */
    private static final Predicate<String> MODEL_TOKEN =
            whole("(?:.*_)?(?:request|response|input|output|prompt|completion"
                    + "|reasoning|accepted|rejected|text|audio|image|max|total)_tokens?");

    private static final Predicate<String> AUTH = whole("auth|oauth2?");

    private static final Pattern PASSWORD_IN_URL = Pattern.compile("\\p{Alnum}://[^/?#\\s:@]*:([^/?#\\s]+)@");

    private SecretFields() {}

    /** Tells every text and number of a field that is a secret by its name, or that holds such fields. */
    static void collect(String name, JsonNode value, Consumer<String> secrets) {
        JsonNode unused = replace(name, value, telling(secrets));
    }

    /** Tells every text and number of a value that is a secret as a whole. */
    static void collectAll(JsonNode value, Consumer<String> secrets) {
        JsonNode unused = replace(value, true, true, telling(secrets));
    }

    private static UnaryOperator<JsonNode> telling(Consumer<String> secrets) {
        return secret -> {
            secrets.accept(secret.asText());
            return secret;
        };
    }

    /** Returns a field's value with other values for the texts and numbers that are secrets by the names of fields. */
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
     * Goes through a value.
     *
     * @param secret whether texts and numbers in it are secrets
     * @param objects whether those in its objects are, whatever their names
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

    /** Tells the passwords in URLs such as {@code postgres://user:password@host/db}, under whatever name they stand. */
    public static void passwordsOfUrls(String text, Consumer<String> secrets) {
        Matcher url = PASSWORD_IN_URL.matcher(text);
        while (url.find()) {
            secrets.accept(url.group(1));
        }
    }

    static boolean isSecret(String name) {
        List<String> words = words(name);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String underscored = String.join("_", words);
        if (PLACE.test(last)) {
            return words.stream().anyMatch(SECRET_PLACE);
        }
        if (ABOUT.test(last) || underscored.endsWith("_reference_id") || MODEL_TOKEN.test(underscored)) {
            return false;
        }
        return ANYWHERE.test(String.join("", words))
                || words.stream().anyMatch(WORD)
                || (LAST_WORD.test(last) && words.stream().noneMatch(HARMLESS_KEY));
    }

    /** Ways to authenticate hold more than secrets, which their own names tell. */
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
