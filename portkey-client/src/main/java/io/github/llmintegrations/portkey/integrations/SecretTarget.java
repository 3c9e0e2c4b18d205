package io.github.llmintegrations.portkey.integrations;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The target of a secret mapping: a field of an integration. Immutable.
 *
 * @see <a href="https://portkey.ai/docs/product/enterprise-offering/secret-references">Portkey: secret references</a>
 */
public final class SecretTarget {
    private static final String CONFIGURATION = "configurations.";
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_]+");
    private static final SecretTarget KEY = new SecretTarget("key");

    private final String value;

    private SecretTarget(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** {@return the target that is the key of the integration} */
    public static SecretTarget key() {
        return KEY;
    }

    /**
     * Returns the target that is a field of the configuration.
     *
     * @param field the name of the field on the wire, such as {@code aws_secret_access_key}: letters, digits and {@code _}
     * @return the target
     * @throws IllegalArgumentException if the name holds anything else
     */
    public static SecretTarget configuration(String field) {
        if (!FIELD.matcher(field).matches()) {
            throw new IllegalArgumentException("the field must be letters, digits and _");
        }
        return new SecretTarget(CONFIGURATION + field);
    }

    /** Builds the document without its checks: a server may send what a caller may not. */
    static SecretTarget read(String value) {
        return new SecretTarget(value);
    }

    /** {@return the text on the wire: {@code key} or {@code configurations.<field>}} */
    public String value() {
        return value;
    }

    /** Returns the field of the configuration; empty for any other target. */
    Optional<String> configurationField() {
        return value.startsWith(CONFIGURATION)
                ? Optional.of(value.substring(CONFIGURATION.length()))
                : Optional.empty();
    }

    boolean isWellFormed() {
        return equals(KEY)
                || configurationField()
                        .map(field -> FIELD.matcher(field).matches())
                        .orElse(false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretTarget that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
