package se.huddinge.samverkan.priorityarea;

/** What can live in an area, and where its page is. */
public enum LinkKind {
    AGREEMENT("/avtal/"),
    PROJECT("/projekt/"),
    ACTIVITY("/aktiviteter/");

    private final String pages;

    LinkKind(String pages) {
        this.pages = pages;
    }

    public String address(Long id) {
        return pages + id;
    }
}
