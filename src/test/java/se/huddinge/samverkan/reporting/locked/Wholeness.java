package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.reporting.paper.Cell;

/** Looks through a locked report: nothing of it is missing and its parts say the same. */
record Wholeness(Browser browser, JdbcClient jdbc, Versions versions) {
    /** One of the rows that the workbook tells of. */
    record Told(Set<String> tags, long amount) {}

    record Kept(Long rows, Long amount) {}

    /** Each file is as it was made; each figure, the rows that are kept behind it and those that the workbook tells of are the same. */
    void of(Long round, int number) throws IOException {
        var version = versions.get(round, number);
        var files = versions.files(version);
        assertThat(files).extracting(ReportFile::getKind).containsExactlyInAnyOrder(ReportFile.Kind.values());
        for (var file : files) {
            var sha256 = file.getDocument().getSha256();
            assertThat(HexFormat.of().formatHex(digest(bytes(file))))
                    .as(file.toString())
                    .isEqualTo(sha256);
        }
        var told = told(version);
        assertThat(told).hasSize(kept(version, new String[0]).rows().intValue());
        var figures = versions.paper(version)
                .figures()
                .filter(cell -> cell.unit() != null)
                .toList();
        assertThat(figures).hasSizeGreaterThan(60);
        for (var figure : figures) {
            var kept = kept(version, figure.tags().toArray(String[]::new));
            var those = told.stream()
                    .filter(row -> row.tags().containsAll(figure.tags()))
                    .toList();
            var byRows = figure.unit() == Cell.Unit.ROWS;
            assertThat(byRows ? kept.rows() : kept.amount())
                    .as(figure.tags().toString())
                    .isEqualTo(figure.value());
            assertThat(
                            byRows
                                    ? those.size()
                                    : those.stream().mapToLong(Told::amount).sum())
                    .as("in the workbook " + figure.tags())
                    .isEqualTo(figure.value());
        }
    }

    byte[] bytes(ReportFile file) {
        return browser.get(file.address()).getResponse().getContentAsByteArray();
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    Kept kept(ReportVersion version, String... tags) {
        return jdbc.sql("""
                        select count(*) as rows, coalesce(sum(amount), 0) as amount from reporting_row
                        where version_id = ? and tags @> cast(? as text[])""").params(version.getId(), tags).query(Kept.class).single();
    }

    List<Told> told(ReportVersion version) throws IOException {
        var file = versions.files(version).stream()
                .filter(one -> one.getKind() == ReportFile.Kind.BOOK)
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<Told>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(file)))) {
            var behind = book.getSheet("Raderna bakom siffran");
            for (int n = 1; n <= behind.getLastRowNum(); n++)
                rows.add(new Told(
                        Set.of(behind.getRow(n).getCell(5).getStringCellValue().split(" ")),
                        (long) behind.getRow(n).getCell(3).getNumericCellValue()));
        }
        return rows;
    }
}
