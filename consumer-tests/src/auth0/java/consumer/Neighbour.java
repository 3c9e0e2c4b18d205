package consumer;

import com.auth0.client.auth.AuthAPI;
import com.auth0.exception.Auth0Exception;

/** Auth0's client, up to version 2 on OkHttp 4. */
public final class Neighbour {
    /** What it answers to. */
    public static final String ANSWER = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":60}";

    private Neighbour() {}

    /** Asks for a token at a server that gives the answer above. */
    public static void call(String baseUrl) {
        try {
            AuthAPI client = AuthAPI.newBuilder(baseUrl, "id", "secret").build();
            if (!client.requestToken("audience").execute().getBody().getAccessToken().equals("t")) {
                throw new AssertionError("another token");
            }
        } catch (Auth0Exception e) {
            throw new AssertionError(e);
        }
    }
}
