package se.huddinge.samverkan.web;

import java.util.Locale;
import java.util.Optional;

/** What whoever reads has chosen once for all her devices: answered by the floor that knows accounts. */
public interface ChosenLanguage {
    Optional<Locale> locale();
}
