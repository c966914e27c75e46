package se.huddinge.samverkan.settings;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.GuessableWords;
import se.huddinge.samverkan.web.Municipality;

/** Whose product this is. Also what anyone would try first as a password here. */
@Component("municipality")
class MunicipalityName implements Municipality, Declares, GuessableWords {
    private static final Setting<String> NAME = Setting.text("settings.municipality-name", "Huddinge kommun");

    private final Settings settings;

    MunicipalityName(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String getName() {
        return settings.get(NAME);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(NAME);
    }

    @Override
    public Set<String> guessableWords() {
        return Set.of(getName());
    }
}
