package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * How Portkey authenticates to Vertex AI: each member holds exactly what its way needs.
 *
 * <p>Minor releases add members: give a {@code switch} over them a {@code default}.
 */
public sealed interface VertexAuth extends Document
        permits VertexBasicAuth, VertexServiceAccountAuth, VertexWorkloadAuth {

    /** The way that this is. */
    VertexAuthType vertexAuthType();

    /**
     * Returns an auth with the integration's {@code key}.
     *
     * @param projectId the Google Cloud project
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth basic(String projectId) {
        return VertexBasicAuth.builder().vertexProjectId(projectId).build();
    }

    /**
     * Returns an auth as a service account.
     *
     * @param keyFile the key file
     * @return the auth
     * @throws IllegalArgumentException if the key file is no object
     */
    static VertexAuth serviceAccount(JsonNode keyFile) {
        return VertexServiceAccountAuth.builder()
                .vertexServiceAccountJson(keyFile)
                .build();
    }

    /**
     * Returns an auth with a workload identity.
     *
     * @param projectId the Google Cloud project
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth workload(String projectId) {
        return VertexWorkloadAuth.builder().vertexProjectId(projectId).build();
    }

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<VertexAuth> CODEC = Codec.union(VertexAuth.class, "vertex_auth_type")
                .member(name(VertexAuthType.BASIC), VertexBasicAuth.class, () -> VertexBasicAuth.Builder.CODEC)
                .member(
                        name(VertexAuthType.SERVICE_ACCOUNT),
                        VertexServiceAccountAuth.class,
                        () -> VertexServiceAccountAuth.Builder.CODEC)
                .member(
                        name(VertexAuthType.WORKLOAD),
                        VertexWorkloadAuth.class,
                        () -> VertexWorkloadAuth.Builder.CODEC);
    }
}
