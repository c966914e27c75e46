package se.huddinge.samverkan.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the page where one signs in say that this is a demo, and with which accounts. */
@ControllerAdvice
@ConditionalOnBooleanProperty("samverkan.demo")
class DemoAdvice {
    /** What that page shows. */
    public record Shown(List<String> usernames, String password) {}

    private final Municipality municipality;

    DemoAdvice(Municipality municipality) {
        this.municipality = municipality;
    }

    @ModelAttribute("demo")
    Shown demo() {
        return new Shown(municipality.shown(), municipality.password());
    }
}
