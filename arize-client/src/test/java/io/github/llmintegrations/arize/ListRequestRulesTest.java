package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListRequestRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 99, 100})
    void takeALimitOfOneToAHundred(int limit) {
        assertThat(ListIntegrationsRequest.builder().limit(limit).build().limit())
                .hasValue(limit);
        assertThat(ListAiIntegrationsRequest.builder().limit(limit).build().limit())
                .hasValue(limit);
        assertThat(ListSpacesRequest.builder().limit(limit).build().limit()).hasValue(limit);
        assertThat(ListOrganizationsRequest.builder().limit(limit).build().limit())
                .hasValue(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void refuseAnyOther(int limit) {
        String fault = ": limit must be 1 to 100";

        new Refused(() -> ListIntegrationsRequest.builder().limit(limit).build(), "ListIntegrationsRequest" + fault)
                .assertRefused();
        new Refused(() -> ListAiIntegrationsRequest.builder().limit(limit).build(), "ListAiIntegrationsRequest" + fault)
                .assertRefused();
        new Refused(() -> ListSpacesRequest.builder().limit(limit).build(), "ListSpacesRequest" + fault)
                .assertRefused();
        new Refused(() -> ListOrganizationsRequest.builder().limit(limit).build(), "ListOrganizationsRequest" + fault)
                .assertRefused();
    }

    @Test
    void nameEveryFault() {
        String faults = ": spaceId must not be blank; spaceName must not be blank; name must not be blank;"
                + " cursor must not be blank; limit must be 1 to 100";

        new Refused(
                        () -> ListIntegrationsRequest.builder()
                                .spaceId("")
                                .spaceName(" ")
                                .name("")
                                .limit(0)
                                .cursor("")
                                .build(),
                        "ListIntegrationsRequest" + faults)
                .assertRefused();
        new Refused(
                        () -> ListAiIntegrationsRequest.builder()
                                .spaceId("")
                                .spaceName(" ")
                                .name("")
                                .limit(0)
                                .cursor("")
                                .build(),
                        "ListAiIntegrationsRequest" + faults)
                .assertRefused();
    }
}
