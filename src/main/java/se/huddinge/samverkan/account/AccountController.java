package se.huddinge.samverkan.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForAdministrator
@RequestMapping("/administration/konton")
class AccountController {
    private final AccountService accounts;
    private final Sessions sessions;
    private final AccountTable table;
    private final CurrentUser user;
    private final Clock clock;

    AccountController(AccountService accounts, Sessions sessions, AccountTable table, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.table = table;
        this.user = user;
        this.clock = clock;
    }

    @ModelAttribute("grantable")
    List<Role> grantable() {
        return Role.GRANTABLE.stream().sorted(Comparator.naturalOrder()).toList();
    }

    @GetMapping
    String list(AccountFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("states", AccountRow.State.values());
        model.addAttribute("accounts", accounts.find(filter, filter.pageable()));
        return "account/list";
    }

    @GetMapping(params = "format")
    void export(
            AccountFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(accounts.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @GetMapping("/nytt")
    String blank(Model model) {
        model.addAttribute("form", RegistrationForm.blank());
        return "account/registration";
    }

    @PostMapping
    @FormView("account/registration")
    String register(@Valid @ModelAttribute("form") RegistrationForm form, RedirectAttributes redirect) {
        var account = accounts.register(form);
        Flash.success(redirect, "account.registered", account.getName());
        return "redirect:/administration/konton/" + account.getId();
    }

    @GetMapping("/{id}")
    String show(@PathVariable Long id, Model model) {
        var account = accounts.get(id);
        model.addAttribute("account", account);
        var lockedAt = account.getLockedAt();
        if (lockedAt != null) model.addAttribute("lockedAt", lockedAt.atZoneSameInstant(clock.getZone()));
        model.addAttribute("roles", user.rolesOf(account));
        model.addAttribute("sessions", sessions.of(account.getUsername()).size());
        return "account/show";
    }

    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", AccountForm.of(accounts.get(id)));
        return "account/form";
    }

    @PostMapping("/{id}")
    @FormView("account/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") AccountForm form, RedirectAttributes redirect) {
        accounts.revise(id, form);
        Flash.success(redirect, "account.revised", form.name());
        return "redirect:/administration/konton/{id}";
    }
}
