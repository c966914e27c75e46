package se.huddinge.samverkan.watch;

import se.huddinge.samverkan.shared.NotFoundException;

/** How a thing that is due stands in an address; what is no key leads nowhere. */
public record DueAddress(String kind, String item, String day) {
    public static final String PATTERN = "/att-gora/{kind}/{item}/{day}";

    public DueKey key() {
        return DueKey.of(kind, item, day).orElseThrow(() -> new NotFoundException(kind, 0L));
    }
}
