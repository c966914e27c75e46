package se.huddinge.samverkan.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's own checker of HTML, in this process. */
final class Validity implements ErrorHandler {
    private static final long DEEP = 64L << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    private final List<String> errors = new ArrayList<>();

    /** The schema is read by recursion deeper than the stack of an ordinary thread. */
    Validity() throws Exception {
        var reading = new FutureTask<>(() -> {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            validator.setUpValidatorAndParsers(this, true, false);
            return validator;
        });
        new Thread(null, reading, "html schema", DEEP).start();
        reading.get();
    }

    List<String> errorsIn(String html) throws Exception {
        errors.clear();
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(errors);
    }

    @Override
    public void warning(SAXParseException ignored) {}

    @Override
    public void error(SAXParseException e) {
        errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
