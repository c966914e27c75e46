package se.huddinge.samverkan.web;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Where long Swedish compounds may break in a narrow column: before the parts that names of units and purposes end
 * with. Browsers hyphenate too, but not all of them know Swedish.
 */
@Component("hyphens")
public class SoftHyphens {
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\p{L}{4})(?=förvaltning|nämnd|styrelse|utveckling|försörjning|byggnad|marknad|omsorg|sättning|universitet|företagande)",
            Pattern.UNICODE_CASE);

    public String in(String text) {
        return SEAM.matcher(text).replaceAll("\u00AD");
    }
}
