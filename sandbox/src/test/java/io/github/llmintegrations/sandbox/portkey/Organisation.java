package io.github.llmintegrations.sandbox.portkey;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.time.Clock;

/** A sandbox and someone who calls it. */
final class Organisation implements AutoCloseable {

    static final String INTEGRATIONS = "/integrations";
    static final String REFERENCES = "/secret-references";

    final PortkeySandbox portkey;
    final Caller caller;

    Organisation() {
        this(PortkeySandbox.builder());
    }

    Organisation(PortkeySandbox.Builder builder) {
        this(builder, Clock.systemUTC());
    }

    Organisation(PortkeySandbox.Builder builder, Clock clock) {
        this.portkey = builder.apiKey("pk-test-1234567890").start(clock);
        this.caller = caller(portkey.apiKey());
    }

    /** Someone who calls the sandbox with this key. */
    Caller caller(String apiKey) {
        return Caller.withKeyIn("x-portkey-api-key", portkey.baseUrl(), apiKey);
    }

    Reply create(String json) {
        return caller.post(INTEGRATIONS, json);
    }

    /** Creates the simplest integration there is. */
    Reply createNamed(String slug) {
        return create("{'name':'n','ai_provider_id':'openai','slug':'" + slug + "'}");
    }

    /** Creates an integration of which only the provider and its configurations matter. */
    Reply createWith(String provider, String configurations) {
        return create(
                "{'name':'n','slug':'s','ai_provider_id':'" + provider + "','configurations':" + configurations + "}");
    }

    /** Creates the simplest secret reference there is. */
    Reply createReference(String slug) {
        return caller.post(
                REFERENCES,
                "{'name':'n','slug':'" + slug + "','manager_type':'aws_sm','secret_path':'p',"
                        + "'auth_config':{'aws_auth_type':'serviceRole'}}");
    }

    Reply get(String slug) {
        return caller.get(path(slug));
    }

    Reply update(String slug, String json) {
        return caller.put(path(slug), json);
    }

    Reply delete(String slug) {
        return caller.delete(path(slug));
    }

    Reply list(String query) {
        return caller.get(INTEGRATIONS + "?" + query);
    }

    static String path(String slug) {
        return INTEGRATIONS + "/" + slug;
    }

    static String models(String slug) {
        return path(slug) + "/models";
    }

    static String workspaces(String slug) {
        return path(slug) + "/workspaces";
    }

    @Override
    public void close() {
        portkey.close();
    }
}
