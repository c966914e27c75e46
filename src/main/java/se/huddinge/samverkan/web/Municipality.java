package se.huddinge.samverkan.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose product this is. */
@Component("municipality")
public class Municipality {
    private final String name;

    Municipality(@Value("${samverkan.municipality:Huddinge kommun}") String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
