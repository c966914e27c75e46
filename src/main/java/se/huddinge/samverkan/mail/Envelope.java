package se.huddinge.samverkan.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSender;

/** What our letters say of themselves to the programs that carry them. */
record Envelope(InternetAddress sender, String host) {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Who sends is a setting of the installation: a wrong one is said when we start. */
    static Envelope from(String sender, String host) {
        try {
            return new Envelope(new InternetAddress(sender, true), host);
        } catch (AddressException e) {
            throw new IllegalArgumentException("samverkan.mail.from is not an address: " + sender, e);
        }
    }

    /** With headers that keep answering machines from answering us. */
    MimeMessage of(Waiting letter, List<Attachment> attachments, JavaMailSender server)
            throws MessagingException, UnsupportedEncodingException {
        var mime = server.createMimeMessage();
        mime.setFrom(sender);
        mime.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient(), true));
        mime.setSubject(letter.subject(), UTF_8);
        if (attachments.isEmpty() && letter.html() == null) mime.setText(letter.body(), UTF_8);
        else mime.setContent(attachments.isEmpty() ? words(letter) : with(attachments, letter));
        mime.setHeader("Message-ID", letter.messageId());
        mime.setHeader("Content-Language", letter.language());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("X-Auto-Response-Suppress", "All");
        mime.setHeader("List-Id", "<samverkan." + host + ">");
        return mime;
    }

    private static MimeMultipart words(Waiting letter) throws MessagingException {
        return letter.html() == null
                ? new MimeMultipart("alternative", plain(letter.body()))
                : new MimeMultipart("alternative", plain(letter.body()), html(letter.html()));
    }

    private static MimeMultipart with(List<Attachment> attachments, Waiting letter)
            throws MessagingException, UnsupportedEncodingException {
        var words = new MimeBodyPart();
        words.setContent(words(letter));
        var all = new MimeMultipart("mixed", words);
        for (var attachment : attachments) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
            part.setFileName(MimeUtility.encodeText(attachment.name(), UTF_8, null));
            part.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private static MimeBodyPart plain(String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8);
        return part;
    }

    private static MimeBodyPart html(String html) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(html, UTF_8, "html");
        return part;
    }
}
