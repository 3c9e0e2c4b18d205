package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Extensible;

/** How Portkey shall authenticate to Vertex AI: each way holds exactly what it needs. */
public sealed interface VertexAuth extends Extensible
        permits VertexBasicAuth, VertexServiceAccountAuth, VertexWorkloadAuth {

    /** Which of the ways it is. */
    VertexAuthType vertexAuthType();

    /**
     * With the integration's {@code key}.
     *
     * @param projectId the Google Cloud project
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth basic(String projectId) {
        return VertexBasicAuth.builder().vertexProjectId(projectId).build();
    }

    /**
     * As a service account.
     *
     * @param keyFile the key file: an object
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth serviceAccount(JsonNode keyFile) {
        return VertexServiceAccountAuth.builder()
                .vertexServiceAccountJson(keyFile)
                .build();
    }

    /**
     * With a workload identity.
     *
     * @param projectId the Google Cloud project
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth workload(String projectId) {
        return VertexWorkloadAuth.builder().vertexProjectId(projectId).build();
    }
}
