package io.github.llmintegrations.core;

/** What a {@link Plan} knows about a secret of the desired state, and does with it. Vendors never return secrets. */
public enum SecretState {
    /** The vendor shows nothing that contradicts the secret. The plan does not send it. */
    NOT_COMPARED,

    /** The plan sends the secret, because it creates the resource or because the caller asks for it with {@link Secrets#SEND}. */
    SENT,

    /**
     * The vendor shows that it has another secret or none, such as with {@code has_api_key} or the visible end of a masked key. The
     * plan sends the secret.
     */
    DIFFERENT
}
