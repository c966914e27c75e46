package se.huddinge.samverkan.agreement.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.FieldException;

/** Kronor and hours as they are written here: "60 000", "7,5". */
public final class Amounts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private static final BigDecimal MOST_HOURS = new BigDecimal(1_000_000);

    private Amounts() {}

    /** Kronor and hours are counted, the rest is not. */
    public static void requireFor(ResourceLine.Kind kind, @Nullable String written) {
        if (kind.isCounted() != (written != null))
            throw new FieldException(
                    "amount", written == null ? "agreement.amount-is-needed" : "agreement.amount-has-no-unit");
        var amount = read(written);
        if (kind == ResourceLine.Kind.HOURS && amount != null && amount.compareTo(MOST_HOURS) >= 0)
            throw new FieldException("amount", "agreement.too-many-hours");
    }

    static boolean isReadable(String written) {
        return PLAIN.matcher(closed(written)).matches() && new BigDecimal(plain(written)).signum() > 0;
    }

    public static @Nullable BigDecimal read(@Nullable String written) {
        return written == null ? null : new BigDecimal(plain(written)).setScale(2, RoundingMode.UNNECESSARY);
    }

    public static @Nullable String written(@Nullable BigDecimal amount) {
        if (amount == null) return null;
        var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("sv")));
        return format.format(amount);
    }

    private static String plain(String written) {
        return closed(written).replace(',', '.');
    }

    private static String closed(String written) {
        return SPACES.matcher(written).replaceAll("");
    }
}
