package io.github.llmintegrations.benchmarks.contestant;

import java.io.IOException;

/** The calls that the benchmarks measure. */
public enum Call {
    GET {
        @Override
        public Object on(Contestant contestant) throws IOException {
            return contestant.get();
        }
    },
    CREATE {
        @Override
        public Object on(Contestant contestant) throws IOException {
            return contestant.create();
        }
    },
    NESTED_CREATE {
        @Override
        public Object on(Contestant contestant) throws IOException {
            return contestant.createNested();
        }
    },
    PAGE {
        @Override
        public Object on(Contestant contestant) throws IOException {
            return contestant.page();
        }
    };

    public abstract Object on(Contestant contestant) throws IOException;
}
