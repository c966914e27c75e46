package se.huddinge.samverkan.agreement.document;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The upload form of an agreement, filled in with what is usual. */
class Upload {
    private final MockMvcTester mvc;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String who = "koordinator";
    private String address;

    Upload(MockMvcTester mvc, JdbcClient jdbc, Long agreement) {
        this.mvc = mvc;
        address = "/avtal/" + agreement + "/dokument";
        with("category", "DRAFT").with("origin", "OWN").with("submissionId", UUID.randomUUID());
        with(
                "version",
                jdbc.sql("select version from agreement where id = ?")
                        .param(agreement)
                        .query(Long.class)
                        .single());
    }

    Upload with(String field, Object value) {
        fields.put(field, value.toString());
        return this;
    }

    Upload by(String who) {
        this.who = who;
        return this;
    }

    Upload replacing(Long document) {
        address += "/" + document + "/version";
        return this;
    }

    MvcTestResult send(String name, byte[] content) {
        var request = mvc.post()
                .multipart()
                .uri(address)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content));
        fields.forEach(request::param);
        return request.locale(Locale.forLanguageTag("sv"))
                .with(user(who))
                .with(csrf().asHeader())
                .exchange();
    }
}
