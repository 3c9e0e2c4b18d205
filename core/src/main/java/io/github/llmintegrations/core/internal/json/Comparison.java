package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.SecretState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Compares the JSON of a request with that of the resource that a vendor returns. Only what the request sets counts. Lists are
 * compared without regard to their order. Not thread-safe.
 */
public final class Comparison {
    private static final String HAS = "has_";
    private static final String MASKED = "masked_";

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Set<String> notReturned;
    private final Set<String> wholes;
    private final Set<String> ids;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, SecretState> secrets = new LinkedHashMap<>();
    private final List<String> notCompared = new ArrayList<>();

    /**
     * Creates a comparison.
     *
     * @param notReturned the paths of fields that are not compared if the vendor does not return them
     * @param wholes the names of objects in which every difference counts, such as tags and schemas
     * @param ids the names of fields with UUIDs or slugs, which are not compared if one side has a UUID and the other a slug
     */
    public Comparison(Set<String> notReturned, Set<String> wholes, Set<String> ids) {
        this.notReturned = notReturned;
        this.wholes = wholes;
        this.ids = ids;
    }

    /** Returns the differences in fields that are not secrets. */
    public List<Change> changes() {
        return changes;
    }

    /** Returns the states of the secrets by their paths. */
    public Map<String, SecretState> secrets() {
        return secrets;
    }

    /** Returns the paths of the fields that cannot be compared. */
    public List<String> notCompared() {
        return notCompared;
    }

    /**
     * Compares a request with a resource.
     *
     * @param wanted the request, with its secrets
     * @param masked the request with its secrets masked
     * @param found the resource
     */
    public Comparison compare(JsonNode wanted, JsonNode masked, JsonNode found) {
        compareFields("", wanted, masked, found);
        return this;
    }

    private void compareFields(String path, JsonNode wanted, JsonNode masked, JsonNode found) {
        wanted.properties()
                .forEach(each -> compareField(
                        path.isEmpty() ? each.getKey() : path + "." + each.getKey(),
                        each.getKey(),
                        each.getValue(),
                        masked.path(each.getKey()),
                        found));
    }

    private void compareField(String path, String name, JsonNode wanted, JsonNode masked, JsonNode parent) {
        JsonNode found = parent.path(name);
        if (isSecret(name, wanted, masked)) {
            secrets.put(path, state(name, wanted, parent));
        } else if ((notReturned.contains(path) && present(found).isEmpty())
                || canBeMasked(wanted, found, parent.path(MASKED + name))) {
            notCompared.add(path);
        } else if (wanted.isObject() && (found.isObject() || present(found).isEmpty()) && !wholes.contains(name)) {
            compareFields(path, wanted, masked, found);
        } else if (!isSame(name, wanted, found, ids) || (wholes.contains(name) && !isSame(found, wanted))) {
            changes.add(new Change(path, present(found), present(masked)));
        } else if (!isSame(wanted, found)) {
            notCompared.add(path); // it differs only in a UUID for a slug
        }
    }

    /** Returns whether the vendor returns a value in masked form only, which does not contradict the wanted value. */
    private static boolean canBeMasked(JsonNode wanted, JsonNode found, JsonNode masked) {
        return found.isMissingNode() && masked.isTextual() && !cannotBe(wanted, masked);
    }

    private static Optional<JsonNode> present(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** Returns whether a value is a secret, or a map of secrets. */
    private boolean isSecret(String name, JsonNode wanted, JsonNode masked) {
        return isMask(masked)
                || (wholes.contains(name)
                        && !wanted.isEmpty()
                        && wanted.properties().stream().allMatch(each -> isMask(masked.path(each.getKey()))));
    }

    private static boolean isMask(JsonNode masked) {
        return masked.isTextual() && masked.textValue().equals(JsonOutput.MASK);
    }

    private static SecretState state(String name, JsonNode wanted, JsonNode parent) {
        boolean isDifferent =
                parent.path(HAS + name).isBoolean() && !parent.path(HAS + name).booleanValue();
        if (wanted.isObject()) {
            JsonNode names = parent.path(name.replaceFirst("s$", "_names"));
            isDifferent |= names.isArray() && !isSame(names(wanted), names);
            isDifferent |=
                    hasOtherNames(wanted, parent.path(name)) || hasOtherNames(wanted, parent.path(MASKED + name));
        } else {
            isDifferent |= cannotBe(wanted, parent.path(MASKED + name)) || cannotBe(wanted, parent.path(name));
        }
        return isDifferent ? SecretState.DIFFERENT : SecretState.NOT_COMPARED;
    }

    private static JsonNode names(JsonNode object) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean hasOtherNames(JsonNode wanted, JsonNode found) {
        return found.isObject() && !isSame(names(wanted), names(found));
    }

    /** Returns whether a masked text shows another end than that of a secret. */
    private static boolean cannotBe(JsonNode secret, JsonNode masked) {
        if (!masked.isTextual() || !secret.isValueNode()) {
            return false;
        }
        String text = masked.textValue();
        int lastMask = text.length();
        while (lastMask > 0 && Character.isLetterOrDigit(text.charAt(lastMask - 1))) {
            lastMask--;
        }
        return !secret.asText().endsWith(text.substring(lastMask));
    }

    /** Returns whether two values have the same meaning. An absent value is the same as null, false, and an empty list or object. */
    private static boolean isSame(JsonNode wanted, JsonNode found) {
        return isSame("", wanted, found, Set.of());
    }

    /**
     * Returns whether two values have, or can have, the same meaning.
     *
     * @param name the name of the field
     * @param ids the names of fields in which a UUID can have the same meaning as a slug
     */
    private static boolean isSame(String name, JsonNode wanted, JsonNode found, Set<String> ids) {
        if (present(found).isEmpty()) {
            return present(wanted).isEmpty()
                    || (wanted.isContainerNode() && wanted.isEmpty())
                    || (wanted.isBoolean() && !wanted.booleanValue());
        }
        if (wanted.isNumber() && found.isNumber()) {
            return wanted.decimalValue().compareTo(found.decimalValue()) == 0;
        }
        if (wanted.isArray() && found.isArray()) {
            return haveSameItems(name, wanted, found, ids);
        }
        if (wanted.isObject() && found.isArray()) {
            return found.size() == 1 && isSame(name, wanted, found.get(0), ids); // some vendors wrap a single object
        }
        if (wanted.isObject() && found.isObject()) {
            return wanted.properties().stream()
                    .allMatch(each -> isSame(each.getKey(), each.getValue(), found.path(each.getKey()), ids));
        }
        return wanted.equals(found)
                || (ids.contains(name) && wanted.isTextual() && found.isTextual() && isUuid(wanted) != isUuid(found));
    }

    private static boolean isUuid(JsonNode text) {
        return UUID.matcher(text.textValue()).matches();
    }

    private static boolean haveSameItems(String name, JsonNode wanted, JsonNode found, Set<String> ids) {
        List<JsonNode> missing = new ArrayList<>();
        wanted.forEach(missing::add);
        List<JsonNode> rest = new ArrayList<>();
        found.forEach(rest::add);
        missing.removeIf(each -> removeFirst(rest, other -> isSame(each, other)));
        missing.removeIf(each -> removeFirst(rest, other -> isSame(name, each, other, ids)));
        return missing.isEmpty() && rest.isEmpty();
    }

    private static boolean removeFirst(List<JsonNode> items, Predicate<JsonNode> condition) {
        return items.stream().filter(condition).findFirst().map(items::remove).orElse(false);
    }

    /** Returns the differences between two documents, in every field of either. */
    public static List<Change> differences(JsonNode before, JsonNode after) {
        List<Change> differences = new ArrayList<>();
        addDifferences("", before, after, differences);
        return differences;
    }

    private static void addDifferences(String path, JsonNode before, JsonNode after, List<Change> differences) {
        List<String> names = new ArrayList<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(name -> {
            if (!before.has(name)) {
                names.add(name);
            }
        });
        for (String name : names) {
            String at = path.isEmpty() ? name : path + "." + name;
            JsonNode one = before.path(name);
            JsonNode other = after.path(name);
            if (one.isObject() && other.isObject()) {
                addDifferences(at, one, other, differences);
            } else if (!isSame(other, one) || !isSame(one, other)) {
                differences.add(new Change(at, present(one), present(other)));
            }
        }
    }
}
