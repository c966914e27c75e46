package se.huddinge.samverkan.agreement.document;

import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** Papers as rows of a file, in the reader's language. */
@Component
class DocumentTable {
    private final MessageSourceAccessor texts;

    DocumentTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<AgreementDocument> of(Stream<AgreementDocument> documents) {
        return of(
                "agreement.documents",
                documents,
                document -> document.getDocument().getName());
    }

    /** What lies in an archive, and where in it. */
    Table<AgreementDocument> contents(Stream<AgreementDocument> documents, Function<AgreementDocument, String> place) {
        return of("agreement.documents.contents", documents, place);
    }

    private Table<AgreementDocument> of(
            String name, Stream<AgreementDocument> documents, Function<AgreementDocument, String> file) {
        return new Table<>(texts.getMessage(name), documents)
                .column(
                        texts.getMessage("agreement.singular"),
                        row -> row.agreement().getTitle())
                .column(texts.getMessage("agreement.agreementdocument.title"), AgreementDocument::getTitle)
                .column(texts.getMessage("agreement.document-file"), file::apply)
                .column(
                        texts.getMessage("agreement.agreementdocument.category"),
                        row -> texts.getMessage("agreement.agreementdocument.category." + row.getCategory()))
                .column(
                        texts.getMessage("agreement.agreementdocument.origin"),
                        row -> texts.getMessage("agreement.agreementdocument.origin." + row.getOrigin()))
                .column(texts.getMessage("agreement.agreementdocument.datedOn"), AgreementDocument::getDatedOn)
                .column(
                        texts.getMessage("agreement.document-added"),
                        row -> row.getAddedAt().toLocalDate())
                .column(
                        texts.getMessage("agreement.document-added-by"),
                        row -> row.getAddedBy().getName())
                .column(texts.getMessage("agreement.agreementdocument.keptWhere"), AgreementDocument::getKeptWhere)
                .column(texts.getMessage("agreement.agreementdocument.caseLink"), AgreementDocument::getCaseLink)
                .column(
                        texts.getMessage("agreement.document-size"),
                        row -> row.getDocument().getSize())
                .column(
                        texts.getMessage("agreement.document-sum"),
                        row -> row.getDocument().getSha256());
    }
}
