package consumer;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;

/** OpenAI's client. */
public final class Neighbour {
    /** What it answers to. */
    public static final String ANSWER =
            "{\"object\":\"list\",\"data\":[{\"id\":\"m\",\"object\":\"model\",\"created\":1,\"owned_by\":\"o\"}]}";

    private Neighbour() {}

    /** Lists models at a server that gives the answer above. */
    public static void call(String baseUrl) {
        OpenAIClient client =
                OpenAIOkHttpClient.builder().baseUrl(baseUrl).apiKey("key").build();
        if (!client.models().list().data().get(0).id().equals("m")) {
            throw new AssertionError("another model");
        }
        client.close();
    }
}
