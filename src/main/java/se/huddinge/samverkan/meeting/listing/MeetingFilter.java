package se.huddinge.samverkan.meeting.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param agreement stood or stands on the agenda, as far as the reader may know; so for project, idea and area
 */
record MeetingFilter(
        @Nullable String text,
        @Nullable Long body,
        @Nullable Long academy,
        @Nullable Long unit,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long agreement,
        @Nullable Long project,
        @Nullable Long idea,
        @Nullable Long area,
        MeetingSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    MeetingFilter(
            @Nullable String text,
            @Nullable Long body,
            @Nullable Long academy,
            @Nullable Long unit,
            @Nullable Status status,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable Long agreement,
            @Nullable Long project,
            @Nullable Long idea,
            @Nullable Long area,
            @Nullable MeetingSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.body = body;
        this.academy = academy;
        this.unit = unit;
        this.status = status;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.agreement = agreement;
        this.project = project;
        this.idea = idea;
        this.area = area;
        this.sort = sort == null ? MeetingSort.HELD : sort;
        this.order = order != null ? order : this.sort == MeetingSort.HELD ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(MeetingOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (body != null) chips.add(Chip.of("body", MeetingOptions.name(options.bodies(), body)));
        if (academy != null) chips.add(Chip.of("academy", MeetingOptions.name(options.academies(), academy)));
        if (unit != null) chips.add(Chip.of("unit", MeetingOptions.name(options.units(), unit)));
        if (status != null) chips.add(Chip.ofKey("status", "meeting.status." + status));
        if (from != null) chips.add(Chip.of("from", "≥ " + from));
        if (to != null) chips.add(Chip.of("to", "≤ " + to));
        if (agreement != null) chips.add(Chip.ofKey("agreement", "meeting.about-the-agreement"));
        if (project != null) chips.add(Chip.ofKey("project", "meeting.about-the-project"));
        if (idea != null) chips.add(Chip.ofKey("idea", "meeting.about-the-idea"));
        if (area != null) chips.add(Chip.ofKey("area", "meeting.about-the-area"));
        return chips;
    }
}
