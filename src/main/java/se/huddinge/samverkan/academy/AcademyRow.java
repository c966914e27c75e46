package se.huddinge.samverkan.academy;

import org.jspecify.annotations.Nullable;

/** What lists and pickers read instead of the entity. */
public record AcademyRow(
        Long id,
        String name,
        @Nullable String nameEn,
        @Nullable String shortName,
        Academy.Kind kind,
        Academy.@Nullable Owner owner,
        @Nullable String seat,
        @Nullable String campus,
        boolean establishedHere,
        boolean prioritised,
        @Nullable String website,
        @Nullable String rorId) {}
