package se.huddinge.samverkan.exchange;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.registration.ExistingAgreement;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what an agreement said, so that it can be said again. */
@Component
class Keeper {
    private final JsonMapper json;

    Keeper(JsonMapper json) {
        this.json = json;
    }

    String write(ExistingAgreement agreement) {
        return json.writeValueAsString(agreement);
    }

    ExistingAgreement read(String written) {
        return json.readValue(written, ExistingAgreement.class);
    }
}
