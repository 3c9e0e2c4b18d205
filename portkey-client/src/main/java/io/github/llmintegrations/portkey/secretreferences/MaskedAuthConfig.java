package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Iterator;

/**
 * The authentication of the gateway to a secret manager, as Portkey returns it: secrets are masked. Each member is that of one
 * manager. A request sets an {@link AuthConfig}.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
public sealed interface MaskedAuthConfig extends Document
        permits MaskedAwsAuthConfig, MaskedAzureAuthConfig, MaskedHashicorpAuthConfig, MaskedOtherAuthConfig {

    /** The members and their tables; not for use outside this library. */
    final class Members {
        static final UnionCodec<MaskedAuthConfig> CODEC = Codec.union(MaskedAuthConfig.class, Members::manager)
                .member(name(ManagerType.AWS_SM), MaskedAwsAuthConfig.class, () -> MaskedAwsAuthConfig.Builder.CODEC)
                .member(
                        name(ManagerType.AZURE_KV),
                        MaskedAzureAuthConfig.class,
                        () -> MaskedAzureAuthConfig.Builder.CODEC)
                .member(
                        name(ManagerType.HASHICORP_VAULT),
                        MaskedHashicorpAuthConfig.class,
                        () -> MaskedHashicorpAuthConfig.Builder.CODEC)
                .other(MaskedOtherAuthConfig.class, () -> MaskedOtherAuthConfig.Builder.CODEC);

        /** Returns the manager by the prefix of its fields: only what holds the object names the manager. */
        private static String manager(JsonNode object) {
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
                String field = names.next().replaceFirst("^masked_", "");
                if (field.startsWith("aws_")) {
                    return ManagerType.AWS_SM.value();
                }
                if (field.startsWith("azure_")) {
                    return ManagerType.AZURE_KV.value();
                }
                if (field.startsWith("vault_")) {
                    return ManagerType.HASHICORP_VAULT.value();
                }
            }
            return "";
        }

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
