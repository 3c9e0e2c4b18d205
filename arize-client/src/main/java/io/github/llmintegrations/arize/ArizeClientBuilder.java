package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.TransportBuilder;
import io.github.llmintegrations.core.internal.http.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

final class ArizeClientBuilder extends TransportBuilder<ArizeClient.Builder> implements ArizeClient.Builder {
    private static final Vendor ARIZE = new Vendor("Arize", "https://api.arize.com", "Authorization", "Bearer ");
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private Optional<ArizeRegion> region = Optional.empty();
    private Optional<String> host = Optional.empty();
    private EnumSpelling enumSpelling = EnumSpelling.AUTO;

    @Override
    protected ArizeClient.Builder self() {
        return this;
    }

    @Override
    public ArizeClient.Builder region(ArizeRegion region) {
        this.region = Optional.of(Objects.requireNonNull(region, "region"));
        return has("region");
    }

    @Override
    public ArizeClient.Builder host(String host) {
        this.host = Optional.of(Objects.requireNonNull(host, "host"));
        return has("host");
    }

    /** Returns whether a text is a host, optionally with a port, and nothing else. */
    static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    @Override
    public ArizeClient.Builder enumSpelling(EnumSpelling spelling) {
        this.enumSpelling = Objects.requireNonNull(spelling, "spelling");
        return has("enumSpelling");
    }

    @Override
    public ArizeClient.Builder fromEnv() {
        return fromEnv(System.getenv());
    }

    ArizeClient.Builder fromEnv(Map<String, String> environment) {
        ArizeEnvironment.apply(Environment.of(environment), this);
        return this;
    }

    @Override
    public ArizeClient build() {
        Vendor vendor = region.map(each -> ARIZE.at("https://api." + each.value() + ".arize.com"))
                .or(() -> host.filter(ArizeClientBuilder::isHost).map(each -> ARIZE.at("https://" + each)))
                .orElse(ARIZE);
        return new ArizeClient(open("ArizeClient", vendor, faults()), new Spellings(enumSpelling));
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (host.isPresent() && !isHost(host.get())) {
            faults.add("host must be a host name or an address, optionally with a port");
        }
        List<String> exclusive = new ArrayList<>();
        region.ifPresent(each -> exclusive.add("region"));
        host.ifPresent(each -> exclusive.add("host"));
        if (hasBaseUrl()) {
            exclusive.add("baseUrl");
        }
        if (exclusive.size() > 1) {
            faults.add(String.join(" and ", exclusive) + " exclude each other: set one of them");
        }
        return faults;
    }
}
