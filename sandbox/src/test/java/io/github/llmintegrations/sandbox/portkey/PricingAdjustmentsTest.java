package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricingAdjustmentsTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'multiplier':{}}",
                "{'multiplier':{'default':0,'request_token':1.20,'response_token':0.8,'reasoning_token':null}}",
                "{'multiplier':{'cache_read_input_token':1,'cache_write_input_token':1,"
                        + "'cache_read_audio_input_token':1,'request_audio_token':1,'response_audio_token':1,"
                        + "'prediction_accepted_token':1,'prediction_rejected_token':1,'request_image_token':1,"
                        + "'response_image_token':1,'request_text_token':1,'response_text_token':1,"
                        + "'cache_read_image_input_token':1,'cache_read_text_input_token':1,"
                        + "'cache_write_text_input_token':1,'cache_write_image_input_token':1}}",
                "{'multiplier':{'image':{'default':0.5},'additional_units':{'web_search':2,'file_search':null}}}",
                "{'multiplier':{'image':null,'additional_units':null}}"
            })
    void areReadAsTheyWereWritten(String adjustments) {
        Reply reply = create(adjustments);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(organisation.get("s").text()).contains("\"pricing_adjustments\":" + adjustments.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'default':1} | .default: unknown field
            {'multiplier':null} | .multiplier: must not be null
            {'multiplier':{'default':-0.1}} | .multiplier.default: must be at least 0
            {'multiplier':{'default':'1'}} | .multiplier.default: must be a number
            {'multiplier':{'tokens':1}} | .multiplier.tokens: unknown field
            {'multiplier':{'image':{'hd':1}}} | .multiplier.image.hd: unknown field
            {'multiplier':{'image':{'default':-1}}} | .multiplier.image.default: must be at least 0
            {'multiplier':{'additional_units':{'web_search':-1}}} \
                | .multiplier.additional_units.web_search: must be at least 0
            [] | : must be an object
            """)
    void areRefusedWhenTheyMakeNoSense(String adjustments, String protocolError) {
        Reply reply = create(adjustments);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("pricing_adjustments" + protocolError);
    }

    @Test
    void areClearedByNullAndReplacedAsAWhole() {
        create("{'multiplier':{'default':0.8,'request_token':1}}");
        organisation.update("s", "{'pricing_adjustments':{'multiplier':{'default':0.9}}}");

        assertThat(organisation.get("s").text()).contains("\"pricing_adjustments\":{\"multiplier\":{\"default\":0.9}}");
        assertThat(organisation.update("s", "{'pricing_adjustments':null}").status())
                .isEqualTo(200);
        assertThat(organisation.get("s").json().has("pricing_adjustments")).isFalse();
    }

    @Test
    void mayBeNullFromTheBeginning() {
        assertThat(create("null").status()).isEqualTo(200);
        assertThat(organisation.get("s").json().has("pricing_adjustments")).isFalse();
    }

    private Reply create(String adjustments) {
        return organisation.create(
                "{'name':'n','slug':'s','ai_provider_id':'openai','pricing_adjustments':" + adjustments + "}");
    }
}
