package se.huddinge.samverkan.contact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Contact persons write here too: they coordinate their department's contacts (S38). */
@Controller
@RequestMapping("/kontakter")
class ContactController {
    private final ContactService contacts;
    private final ContactTable table;
    private final Places places;

    ContactController(ContactService contacts, ContactTable table, Places places) {
        this.contacts = contacts;
        this.table = table;
        this.places = places;
    }

    @ModelAttribute("places")
    Places places() {
        return places;
    }

    @ModelAttribute("kinds")
    Affiliation.Kind[] kinds() {
        return Affiliation.Kind.values();
    }

    @ForReaders
    @GetMapping
    String list(ContactFilter filter, BindingResult ignored, Model model) {
        var academies = places.getAcademies();
        var partners = places.getOrganisations();
        var named = filter.named(academies, partners);
        model.addAttribute("chosen", filter);
        model.addAttribute("filter", named);
        model.addAttribute("academies", academies);
        model.addAttribute("partners", partners);
        model.addAttribute("rankings", ContactFilter.Ranking.values());
        model.addAttribute("states", ContactFilter.State.values());
        model.addAttribute("contacts", contacts.find(filter, named.pageable()));
        return "contact/list";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(
            ContactFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(contacts.all(filter)), format, response);
    }

    @ForWriters
    @GetMapping("/ny")
    String blank(
            @RequestParam(required = false) @Nullable Long academy,
            @RequestParam(required = false) @Nullable Long partner,
            Model model) {
        model.addAttribute("form", NewPersonForm.at(academy, partner, contacts.today()));
        return "contact/new";
    }

    @ForWriters
    @PostMapping
    @FormView("contact/new")
    String register(@Valid @ModelAttribute("form") NewPersonForm form, RedirectAttributes redirect) {
        var person = contacts.register(form);
        Flash.success(redirect, "contact.registered", person.getName());
        return "redirect:/kontakter/" + person.getId();
    }

    @ForWriters
    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", PersonForm.of(contacts.writable(id)));
        return "contact/edit";
    }

    @ForWriters
    @PostMapping("/{id}")
    @FormView("contact/edit")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") PersonForm form, RedirectAttributes redirect) {
        contacts.revise(id, form);
        Flash.success(redirect, "contact.revised", form.name());
        return "redirect:/kontakter/{id}";
    }
}
