package se.huddinge.samverkan.agreement.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.document.DocumentArchive;

/** The papers of all agreements that pass the filter, as one file. */
@Controller
@ForReaders
class ListArchiveController {
    private final AgreementList agreements;
    private final DocumentArchive archive;
    private final MessageSource messages;

    ListArchiveController(AgreementList agreements, DocumentArchive archive, MessageSource messages) {
        this.agreements = agreements;
        this.archive = archive;
        this.messages = messages;
    }

    @GetMapping("/avtal/dokument.zip")
    void all(AgreementFilter filter, BindingResult ignored, HttpServletResponse response) throws IOException {
        var name = messages.getMessage("agreement.documents.of-list", null, LocaleContextHolder.getLocale());
        archive.send(name, agreements.ids(filter), response);
    }
}
