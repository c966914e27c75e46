package se.huddinge.samverkan.settings;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SettingsRepository extends JpaRepository<SettingsEntry, Long> {
    Optional<SettingsEntry> findByKey(String key);
}
