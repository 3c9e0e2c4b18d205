package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.Patch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests about workspaces write, what they are refused for, and what is read all the same. */
class WorkspaceRulesTest {
    private static final UsageLimits USAGE = WorkspaceExample.USAGE;
    private static final RateLimits RATE = WorkspaceExample.RATE;

    private static WorkspaceUpdateRequest.Builder workspace() {
        return WorkspaceUpdateRequest.builder().id("ws").enabled(true);
    }

    @Test
    void keepClearEmptyOrSetLimits() {
        assertThat(written(workspace()
                        .usageLimits(Patch.keep())
                        .rateLimits(Patch.keep())
                        .build()))
                .isEqualTo(json("{'id':'ws','enabled':true}"));
        assertThat(written(workspace().clearUsageLimits().clearRateLimits().build()))
                .isEqualTo(json("{'id':'ws','enabled':true,'usage_limits':null,'rate_limits':null}"));
        assertThat(written(
                        workspace().usageLimits(List.of()).rateLimits(List.of()).build()))
                .isEqualTo(json("{'id':'ws','enabled':true,'usage_limits':[],'rate_limits':[]}"));
        assertThat(written(workspace()
                        .usageLimits(
                                List.of(UsageLimits.builder().creditLimit(10).build()))
                        .build()))
                .isEqualTo(json("{'id':'ws','enabled':true,'usage_limits':[{'credit_limit':10}]}"));
    }

    @Test
    void refuseAnUpdateOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkUpdateWorkspacesRequest.builder().build())
                .withMessage("BulkUpdateWorkspacesRequest: at least one field must be set");
        assertThat(written(BulkUpdateWorkspacesRequest.builder()
                        .workspaces(List.of())
                        .build()))
                .isEqualTo(json("{'workspaces':[]}"));
    }

    @Test
    void nameAllFaultsOfAWorkspaceAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace()
                        .id(" ")
                        .usageLimits(List.of(USAGE, USAGE))
                        .rateLimits(List.of(RATE, RATE))
                        .defaultProviderSlug("canary!")
                        .build())
                .withMessage("WorkspaceUpdateRequest: id must not be blank; usageLimits must hold at most one; "
                        + "rateLimits must hold at most one; "
                        + "defaultProviderSlug must be letters, digits, _ and -, at most 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkspaceUpdateRequest.builder().build())
                .withMessageContaining("id must be set; enabled must be set");
    }

    @Test
    void nameAllFaultsOfTheAccessOfAllAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalWorkspaceAccess.builder()
                        .enabled(true)
                        .usageLimits(List.of(USAGE, USAGE))
                        .rateLimits(List.of(RATE, RATE))
                        .build())
                .withMessage("GlobalWorkspaceAccess: usageLimits must hold at most one; "
                        + "rateLimits must hold at most one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalWorkspaceAccess.builder().build())
                .withMessageContaining("enabled must be set");
    }

    @Test
    void keepClearEmptyOrSetTheLimitsOfAll() {
        GlobalWorkspaceAccess.Builder access = GlobalWorkspaceAccess.builder().enabled(true);

        assertThat(written(access.build())).isEqualTo(json("{'enabled':true}"));
        assertThat(written(access.clearUsageLimits().clearRateLimits().build()))
                .isEqualTo(json("{'enabled':true,'usage_limits':null,'rate_limits':null}"));
        assertThat(written(
                        access.usageLimits(List.of()).rateLimits(List.of(RATE)).build()))
                .isEqualTo(json("{'enabled':true,'usage_limits':[],'rate_limits':[" + written(RATE) + "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "ä"})
    void refuseASlugOfOtherCharacters(String slug) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkUpdateWorkspacesRequest.builder()
                        .defaultProviderSlug(slug)
                        .build())
                .withMessage("BulkUpdateWorkspacesRequest: "
                        + "defaultProviderSlug must be letters, digits, _ and -, at most 255");
    }

    @Test
    void limitTheLengthOfASlug() {
        String longest = "s".repeat(255);

        assertThatCode(() -> BulkUpdateWorkspacesRequest.builder()
                        .workspaces(
                                List.of(workspace().defaultProviderSlug(longest).build()))
                        .defaultProviderSlug(longest)
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace().defaultProviderSlug(longest + "s").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkUpdateWorkspacesRequest.builder()
                        .defaultProviderSlug(longest + "s")
                        .build());
    }

    @Test
    void nameAllFaultsOfAUsageLimitAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsageLimits.builder()
                        .creditLimit(0)
                        .alertThreshold(-1)
                        .periodicReset(PeriodicReset.MONTHLY)
                        .periodicResetDays(366)
                        .build())
                .withMessage("UsageLimits: creditLimit must be at least 1; alertThreshold must be at least 1; "
                        + "periodicResetDays must be 1 to 365; "
                        + "periodicReset and periodicResetDays exclude each other");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 365})
    void takeTheDaysOfAYear(long days) {
        assertThat(UsageLimits.builder().periodicResetDays(days).build().periodicResetDays())
                .hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 366, Long.MAX_VALUE})
    void refuseOtherDays(long days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsageLimits.builder().periodicResetDays(days).build())
                .withMessage("UsageLimits: periodicResetDays must be 1 to 365");
    }

    @Test
    void nameAllFaultsOfARateLimitAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimits.builder().build())
                .withMessageContaining("type must be set; unit must be set; value must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimits.builder()
                        .type(RateLimitType.of("images"))
                        .unit(RateLimitUnit.RPD)
                        .value(0)
                        .build())
                .withMessage("RateLimits: value must be at least 1");
    }

    @Test
    void readWhatTheyWouldRefuseToWrite() {
        IntegrationWorkspace workspace = read(
                IntegrationWorkspace.class,
                json("{'id':'','usage_limits':[{'credit_limit':0,'alert_threshold':0,'periodic_reset':'daily',"
                        + "'periodic_reset_days':0},{}],"
                        + "'rate_limits':[{},{'type':'images','unit':'rps','value':-1.0}]}"));

        assertThat(workspace.usageLimits())
                .extracting(UsageLimitsResponse::periodicReset)
                .first()
                .isEqualTo(Optional.of(PeriodicReset.of("daily")));
        assertThat(workspace.usageLimits()).hasSize(2);
        RateLimitsResponse last = workspace.rateLimits().get(1);
        assertThat(last.type()).contains(RateLimitType.of("images"));
        assertThat(last.unit()).contains(RateLimitUnit.of("rps"));
        assertThat(last.value()).hasValue(-1);
    }
}
