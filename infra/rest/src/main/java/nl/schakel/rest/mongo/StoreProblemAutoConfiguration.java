package nl.schakel.rest.mongo;

import com.mongodb.MongoException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** Each advice comes only where its exceptions can occur. */
@AutoConfiguration
class StoreProblemAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MongoException.class)
    static class Driver {

        @Bean
        DriverProblemAdvice driverProblemAdvice() {
            return new DriverProblemAdvice();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DataAccessException.class)
    static class DataAccess {

        @Bean
        DataAccessProblemAdvice dataAccessProblemAdvice() {
            return new DataAccessProblemAdvice();
        }
    }
}
