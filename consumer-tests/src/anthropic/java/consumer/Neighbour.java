package consumer;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;

/** Anthropic's client. */
public final class Neighbour {
    /** What it answers to. */
    public static final String ANSWER =
            "{\"data\":[{\"id\":\"m\",\"type\":\"model\",\"display_name\":\"M\",\"created_at\":\"2026-01-01T00:00:00Z\"}],"
                    + "\"first_id\":\"m\",\"last_id\":\"m\",\"has_more\":false}";

    private Neighbour() {}

    /** Lists models at a server that gives the answer above. */
    public static void call(String baseUrl) {
        AnthropicClient client =
                AnthropicOkHttpClient.builder().baseUrl(baseUrl).apiKey("key").build();
        if (!client.models().list().data().get(0).id().equals("m")) {
            throw new AssertionError("another model");
        }
        client.close();
    }
}
