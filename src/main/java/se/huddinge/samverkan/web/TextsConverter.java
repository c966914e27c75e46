package se.huddinge.samverkan.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.FormatterRegistry;

/** Several values of one parameter: each cleaned as {@link Texts}, the empty ones left out. */
class TextsConverter implements GenericConverter {
    private static final TypeDescriptor TEXTS =
            TypeDescriptor.collection(Collection.class, TypeDescriptor.valueOf(String.class));

    private final ConversionService conversions;

    TextsConverter(FormatterRegistry registry) {
        this.conversions = (ConversionService) registry;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String[].class, Collection.class),
                new ConvertiblePair(String.class, Collection.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        var given = source instanceof String[] several ? several : new String[] {(String) source};
        var clean =
                Arrays.stream(given).map(Texts::clean).filter(Objects::nonNull).toList();
        return conversions.convert(clean, TEXTS, to);
    }
}
