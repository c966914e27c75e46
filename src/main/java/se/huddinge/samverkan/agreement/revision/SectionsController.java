package se.huddinge.samverkan.agreement.revision;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForWriters;

/** An agreement is edited section by section, beginning with the first. */
@Controller
@ForWriters
@RequestMapping("/avtal/{id}/redigera")
class SectionsController {
    @GetMapping
    String first() {
        return "redirect:/avtal/{id}/redigera/grund";
    }
}
