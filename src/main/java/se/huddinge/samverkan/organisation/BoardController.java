package se.huddinge.samverkan.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForReaders;

/** Boards stand in the same list as departments. */
@Controller
@ForReaders
class BoardController {
    @GetMapping("/namnder")
    String list() {
        return "redirect:/forvaltningar?kind=BOARD";
    }
}
