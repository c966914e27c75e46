package se.huddinge.samverkan.watch.rule;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RuleRepository extends JpaRepository<Rule, Long> {
    List<Rule> findAllByOrderById();
}
