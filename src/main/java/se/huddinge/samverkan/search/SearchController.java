package se.huddinge.samverkan.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.ListFilter;

@Controller
@ForReaders
class SearchController {
    private static final int LONGEST = 200;

    private final Search search;
    private final SynonymService synonyms;

    SearchController(Search search, SynonymService synonyms) {
        this.search = search;
        this.synonyms = synonyms;
    }

    /** @param kind all of it, page by page; without, the best of every kind */
    record Question(@Nullable String q, @Nullable Kind kind, Integer page) {
        Question(@Nullable String q, @Nullable Kind kind, @Nullable Integer page) {
            this.q = q;
            this.kind = kind;
            this.page = Math.min(ListFilter.page(page), Group.LIMIT / ListFilter.PAGE_SIZE);
        }
    }

    @GetMapping("/sok")
    String search(Question question, BindingResult ignored, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("groups", List.of());
        model.addAttribute("nearly", false);
        var text = question.q();
        if (text == null) return "search/page";
        var wanted = Wanted.of(text, text.length() > LONGEST ? List.of() : synonyms.all());
        if (text.length() > LONGEST) model.addAttribute("refusal", "too-long");
        else if (wanted.isTooShort()) model.addAttribute("refusal", "too-short");
        else if (question.kind() == null) showBest(wanted, model);
        else showAll(wanted, question.kind(), question.page(), model);
        return "search/page";
    }

    private void showBest(Wanted wanted, Model model) {
        var exactly = search.find(wanted);
        var found = exactly.isEmpty() ? search.findNearly(wanted) : exactly;
        model.addAttribute("groups", found);
        model.addAttribute("nearly", exactly.isEmpty() && !found.isEmpty());
        count(found, model);
    }

    private void showAll(Wanted wanted, Kind kind, int number, Model model) {
        var page = PageRequest.of(number, ListFilter.PAGE_SIZE);
        var found = search.find(wanted, kind, page.getPageSize(), (int) page.getOffset());
        model.addAttribute("groups", found);
        count(found, model);
        found.forEach(group -> model.addAttribute("paged", new PageImpl<>(group.hits(), page, group.getCounted())));
    }

    private static void count(List<Group> found, Model model) {
        model.addAttribute("total", found.stream().mapToInt(Group::getCounted).sum());
        model.addAttribute("more", found.stream().anyMatch(Group::isMore));
    }
}
