package io.github.llmintegrations.benchmarks.contestant;

/** Types that the clients read and show to nobody, which a reader can be made for all the same. */
final class HiddenType {
    private HiddenType() {}

    static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the clients no longer read their pages as a " + name, e);
        }
    }
}
