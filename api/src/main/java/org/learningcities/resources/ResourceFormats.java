package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.Settings;
import org.learningcities.lists.Csv;
import org.learningcities.lists.Feed;
import org.learningcities.lists.ListFiles;
import org.learningcities.lists.ListFiles.Rows;
import org.learningcities.lists.Placed;
import org.learningcities.reference.CodedRef;

/** All matching works as files, and the newest as a feed. The filters are checked before the first byte. */
@ApplicationScoped
class ResourceFormats {
    private static final String HEADER =
            "slug,type,title,titleLanguage,creators,publisher,year,languages,topics,licence,licenceStatement,identifiers,link,page";

    @Inject
    Works works;

    @Inject
    ResourceFiltering filtering;

    @Inject
    ResourceWording wording;

    @Inject
    ListFiles files;

    @Inject
    Settings settings;

    StreamingOutput csv(ResourceListParams params, Language language) {
        return files.csv(HEADER, rows(params, language), work -> line(work, language));
    }

    /** The rows of the list without its cities, so that no row costs a query of its own. */
    StreamingOutput lines(ResourceListParams params, Language language) {
        return files.lines(rows(params, language), work -> wording.summary(work, Map.of(), language));
    }

    Feed feed(ResourceListParams params, String query, Language language) {
        ResourceFilter filter = filtering.check(params);
        List<Feed.Entry> entries = works.list(filter, ResourceSort.ADDED_DOWN, language, null, Feed.MOST).stream()
                .map(Placed::row)
                .map(work -> entry(work, language))
                .toList();
        String page = settings.publicUrl() + "/" + language.tag() + "/resources" + query;
        String self = settings.publicUrl() + ResourcesResource.PATH + ".atom" + query;
        return new Feed(ResourceWords.text("feed.title", language), self, page, language, entries);
    }

    private Feed.Entry entry(Work work, Language language) {
        return new Feed.Entry(
                "urn:uuid:" + work.id(),
                LocalizedText.of(work.titles(), language),
                page(work, language),
                work.addedAt(),
                work.updatedAt(),
                LocalizedText.ofNullable(work.abstracts(), language),
                work.clusters());
    }

    private String line(Work work, Language language) {
        LocalizedText title = LocalizedText.of(work.titles(), language);
        return Csv.line(
                work.slug(),
                work.kind(),
                title.text(),
                title.lang(),
                work.creators(),
                work.publisher(),
                work.year(),
                work.languages(),
                wording.topics(work, language).stream().map(CodedRef::code).toList(),
                work.licence(),
                work.licenceStatement(),
                work.identifiers().stream()
                        .map(identifier -> identifier.kind() + " " + identifier.value())
                        .toList(),
                work.link(),
                page(work, language));
    }

    private String page(Work work, Language language) {
        return settings.publicUrl() + "/" + language.tag() + "/resources/" + work.slug();
    }

    private Rows<Work> rows(ResourceListParams params, Language language) {
        ResourceFilter filter = filtering.check(params);
        ResourceSort sort = ResourceReading.sort(params.sort, filter);
        // A file holds all that fits, and relevance orders the first ones only.
        ResourceSort whole = sort == ResourceSort.RELEVANCE ? ResourceSort.YEAR_DOWN : sort;
        return taker -> works.each(filter, whole, language, taker);
    }
}
