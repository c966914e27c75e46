package se.huddinge.samverkan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page's template may lean on. */
@ControllerAdvice
class PageAdvice {
    @ModelAttribute("address")
    ListAddress address(HttpServletRequest request) {
        return new ListAddress(request);
    }
}
