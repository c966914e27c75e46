package se.huddinge.samverkan.office;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the format from an address, where it is written in small letters. */
@Component
class TableFormatConverter implements Converter<String, TableFormat> {
    @Override
    public TableFormat convert(String text) {
        return TableFormat.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
