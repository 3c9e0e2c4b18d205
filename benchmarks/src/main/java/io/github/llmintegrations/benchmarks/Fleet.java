package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.child.Worker;
import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One warm JVM for each contestant. */
final class Fleet implements AutoCloseable {
    static final List<String> SAME_FOR_ALL = List.of("-Xmx256m", "-XX:+UseSerialGC");

    private final List<Member> members = new ArrayList<>();

    private Fleet() {}

    static Fleet start(Options options, String baseUrl) throws IOException {
        Fleet fleet = new Fleet();
        try {
            for (Vendor vendor : options.vendors()) {
                for (Approach approach : Approach.values()) {
                    fleet.members.add(new Member(vendor, approach, worker(options, approach, vendor, baseUrl)));
                }
            }
            return fleet;
        } catch (IOException e) {
            fleet.close();
            throw e;
        }
    }

    private static ChildJvm worker(Options options, Approach approach, Vendor vendor, String baseUrl)
            throws IOException {
        List<String> jvmOptions = new ArrayList<>(SAME_FOR_ALL);
        jvmOptions.addAll(options.effort().jvmOptions());
        return ChildJvm.start(jvmOptions, Worker.class, approach.name(), vendor.name(), baseUrl);
    }

    List<Member> members() {
        return members;
    }

    /** Returns the contestants that call this vendor's API. */
    List<Member> members(Vendor vendor) {
        return members.stream().filter(each -> each.vendor() == vendor).toList();
    }

    @Override
    public void close() {
        members.forEach(each -> each.jvm().close());
    }

    /** A contestant and its JVM. */
    record Member(Vendor vendor, Approach approach, ChildJvm jvm) {

        Cell cell(Figure figure) {
            return new Cell(figure, vendor, approach);
        }
    }
}
