package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.huddinge.samverkan.Browser;

/** Follows the numbers of a page to their rows, as somebody who doubts them. */
record Rows(Browser reader) {
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d[\\d\u00a0]*");

    Document page(String address) {
        var answer = reader.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    static long number(String text) {
        var found = FIRST_NUMBER.matcher(text);
        return found.find() ? Long.parseLong(found.group().replace("\u00a0", "")) : 0;
    }

    long behind(String address) {
        return address.contains("WITH_PEOPLE")
                ? people(address)
                : number(page(address).select("#rows-heading").text());
    }

    long people(String address) {
        var csv = Browser.html(reader.get(address + "&format=csv")).substring(1);
        try {
            return CSVFormat.EXCEL
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(csv))
                    .stream()
                    .map(record -> record.get("Antal personer"))
                    .mapToLong(text -> text.isEmpty() ? 0 : Long.parseLong(text))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what it led to. */
    void follow(Element link) {
        var address = link.attr("href");
        assertThat(behind(address)).as(link.text() + " → " + address).isEqualTo(number(link.text()));
    }
}
