package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by a field's name, however it is spelled, whether it holds a secret: for fields of today and, roughly, of
 * tomorrow.
 */
final class SecretFields {
    private static final JsonFactory TOKENS = new JsonFactory();

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

    /**
     * Adds every text and number that stands under a secret's name, at whatever depth, and the passwords of URLs. Goes
     * by tokens, since a document may be sent that this library would not read: with a name twice, say.
     */
    static void collect(byte[] document, List<String> secrets) {
        try (JsonParser json = TOKENS.createParser(document)) {
            if (json.nextToken() != null) {
                collect(json, false, false, secrets);
            }
        } catch (IOException e) {
            // no JSON from here on: what was found is what there is
        }
    }

    /**
     * Goes through a value.
     *
     * @param secret whether texts and numbers in it are secrets
     * @param objects whether those in its objects are, whatever their names
     */
    private static void collect(JsonParser json, boolean secret, boolean objects, List<String> secrets)
            throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    collect(json, objects || isSecret(name), objects || (isSecret(name) && !isAuth(name)), secrets);
                }
            }
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    collect(json, secret, objects, secrets);
                }
            }
            case VALUE_STRING -> {
                if (secret) {
                    secrets.add(json.getText());
                }
                addPassword(json.getText(), secrets);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (secret) {
                    secrets.add(json.getText());
                }
            }
            default -> {}
        }
    }

    /** Of {@code postgres://user:password@host/db}, under whatever name. */
    private static void addPassword(String text, List<String> secrets) {
        Matcher url = PASSWORD_IN_URL.matcher(text);
        while (url.find()) {
            secrets.add(url.group(1));
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
