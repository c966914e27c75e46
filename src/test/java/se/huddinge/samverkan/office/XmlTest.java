package se.huddinge.samverkan.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(Xml.storable("a\u0001b\ufffec\ud83d\td\n👍")).isEqualTo("abc\td\n👍");
        assertThat(Xml.escaped("Å & <b>")).isEqualTo("Å &amp; &lt;b>");
    }
}
