package io.github.llmintegrations.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a {@link ProblemDetail}.
 *
 * @param extensions the extension members as JSON
 */
record SerializedProblem(
        String type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable String instance,
        String extensions)
        implements Serializable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static SerializedProblem of(ProblemDetail problem) {
        return new SerializedProblem(
                problem.type(),
                problem.title().orElse(null),
                problem.status().isPresent() ? problem.status().getAsInt() : null,
                problem.detail().orElse(null),
                problem.instance().orElse(null),
                JSON.valueToTree(problem.extensions()).toString());
    }

    private Object readResolve() throws InvalidObjectException {
        ProblemDetail.Builder problem = ProblemDetail.builder().type(type);
        Optional.ofNullable(title).ifPresent(problem::title);
        Optional.ofNullable(status).ifPresent(problem::status);
        Optional.ofNullable(detail).ifPresent(problem::detail);
        Optional.ofNullable(instance).ifPresent(problem::instance);
        try {
            JSON.readTree(extensions)
                    .properties()
                    .forEach(each -> problem.putExtension(each.getKey(), each.getValue()));
            return problem.build();
        } catch (JsonProcessingException e) {
            throw new InvalidObjectException("the extensions are not JSON");
        }
    }
}
