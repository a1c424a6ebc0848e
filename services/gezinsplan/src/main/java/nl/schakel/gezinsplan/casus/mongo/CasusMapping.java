package nl.schakel.gezinsplan.casus.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.messaging.StateMapping;
import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * A casus as a document: the records field by field, dates as text (a date of birth has no time zone), and beside them
 * what our queries search on. The committed form is held by a test.
 */
final class CasusMapping implements StateMapping<Casus> {

    private final MappingMongoConverter converter = converter();

    static MappingMongoConverter converter() {
        MongoCustomConversions conversions = new MongoCustomConversions(
                List.of(new DatumUit(), new DatumIn(), new CasusIdUit(), new CasusIdIn()));
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        return converter;
    }

    @Override
    public Document write(Casus casus) {
        Document state = new Document();
        converter.write(casus, state);
        return state.append(Zoekvelden.IN_STATE, Zoekvelden.van(casus));
    }

    @Override
    public Casus read(Document state) {
        // A casus that was stored before plans could go on has none
        state.putIfAbsent("heropeningen", List.of());
        return converter.read(Casus.class, state);
    }

    @WritingConverter
    private static final class DatumUit implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate datum) {
            return datum.toString();
        }
    }

    @ReadingConverter
    private static final class DatumIn implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String tekst) {
            return LocalDate.parse(tekst);
        }
    }

    @WritingConverter
    private static final class CasusIdUit implements Converter<CasusId, String> {
        @Override
        public String convert(CasusId id) {
            return id.toString();
        }
    }

    @ReadingConverter
    private static final class CasusIdIn implements Converter<String, CasusId> {
        @Override
        public CasusId convert(String tekst) {
            return CasusId.van(tekst);
        }
    }
}
