// swift-format-ignore-file
// Written by `make discovery` from the Discovery document bigquery:v2 of 20261009 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let bigqueryV2 = GoogleAPI(
        #"""
bigquery.v2 20261009 https://bigquery.googleapis.com/bigquery/v2/ BigQuery API
AggregateClassificationMetrics 106;AggregationThresholdPolicy 63;Argument 116;ArimaCoefficients 102;ArimaFittingMetrics 55;ArimaForecastingMetrics 267;ArimaModelInfo 291;ArimaOrder 25;ArimaResult 115;ArimaSingleModelForecastingMetrics 224;ArrowRecordBatch 43;ArrowSchema 33;ArrowSerializationOptions 74;AuditConfig 57;AuditLogConfig 46;AvroOptions 36;BatchDeleteRowAccessPoliciesRequest 61;BiEngineReason 38;BiEngineStatistics 92;BigLakeConfiguration 78;BigQueryModelTraining 69;BigtableColumn 134;BigtableColumnFamily 129;BigtableOptions 140;BigtableProtoConfig 58;BinaryClassificationMetrics 175;BinaryConfusionMatrix 157;Binding 44;BqmlIterationResult 81;BqmlTrainingRun 95;BqmlTrainingRun.trainingOptions 164;CategoricalValue 50;CategoryCount 35;CloneDefinition 69;Cluster 60;ClusterInfo 57;Clustering 23;ClusteringMetrics 82;ConfusionMatrix 51;ConnectionProperty 35;CsvOptions 188;DataFormatOptions 120;DataMaskingStatistics 45;DataPolicyList 49;DataPolicyOption 26;DataSplitResult 106;Dataset 720;Dataset.access 180;Dataset.tags 39;DatasetAccessEntry 62;DatasetList 73;DatasetList.datasets 186;DatasetReference 45;DestinationTableProperties 85;DifferentialPrivacyPolicy 190;DimensionalityReductionMetrics 63;DmlStatistics 120;DoubleCandidates 33;DoubleHparamSearchSpace 74;DoubleRange 26;EncryptionConfiguration 39;Entry 37;ErrorProto 55;EvaluationMetrics 359;ExplainQueryStage 479;ExplainQueryStep 38;Explanation 42;ExportDataStatistics 46;Expr 53;ExternalCatalogDatasetOptions 74;ExternalCatalogTableOptions 96;ExternalDataConfiguration 711;ExternalDatasetReference 61;ExternalRuntimeOptions 178;ExternalServiceCost 116;ExternalVolumeMount 47;FeatureValue 83;ForeignTypeInfo 33;ForeignViewDefinition 44;GenAiErrorStats 28;GenAiFunctionCacheStats 44;GenAiFunctionCostOptimizationStats 70;GenAiFunctionErrorStats 52;GenAiFunctionStats 194;GenAiStats 76;GeneratedColumn 83;GeneratedExpressionInfo 73;GetIamPolicyRequest 48;GetPolicyOptions 44;GetQueryResultsResponse 219;GetServiceAccountResponse 43;GlobalExplanation 60;GoogleSheetsOptions 48;HighCardinalityJoin 78;HivePartitioningOptions 88;HparamSearchSpaces 824;HparamTuningTrial 217;IncrementalResultStats 206;IndexPruningStats 129;IndexUnusedReason 75;InputDataChange 48;IntArray 23;IntArrayHparamSearchSpace 50;IntCandidates 30;IntHparamSearchSpace 65;IntRange 23;IterationResult 178;Job 227;JobCancelResponse 36;JobConfiguration 211;JobConfigurationExtract 306;JobConfigurationLoad 1041;JobConfigurationQuery 795;JobConfigurationTableCopy 262;JobCreationReason 29;JobList 63;JobList.jobs 199;JobReference 50;JobStatistics 647;JobStatistics.reservationUsage 49;JobStatistics2 1718;JobStatistics2.reservationUsage 50;JobStatistics3 130;JobStatistics4 95;JobStatistics5 83;JobStatus 70;JoinRestrictionPolicy 62;JsonOptions 25;LinkedDatasetMetadata 38;LinkedDatasetSource 54;ListModelsResponse 52;ListRoutinesResponse 58;ListRowAccessPoliciesResponse 84;LoadQueryStatistics 123;MaterializedView 98;MaterializedViewDefinition 142;MaterializedViewStatistics 65;MaterializedViewStatus 78;MetadataCacheStalenessInsight 91;MetadataCacheStatistics 76;MlStatistics 134;Model 539;ModelDefinition 64;ModelDefinition.modelOptions 64;ModelExtractOptions 32;ModelReference 57;MultiClassClassificationMetrics 135;ObjectStorageStats 79;ParquetOptions 70;PartitionSkew 43;PartitionedColumn 30;PartitioningDefinition 63;PerformanceInsights 230;Policy 72;PrincipalComponentInfo 128;PrivacyPolicy 169;ProjectList 69;ProjectList.projects 97;ProjectReference 33;PropertyGraphReference 73;PruningStats 121;PythonOptions 43;QueryInfo 36;QueryParameter 98;QueryParameterType 133;QueryParameterType.structTypes 81;QueryParameterValue 122;QueryRequest 600;QueryResponse 494;QueryTimelineSample 142;RangePartitioning 38;RangePartitioning.range 51;RangeValue 65;RankingMetrics 110;RegressionMetrics 114;RemoteFunctionOptions 88;RemoteModelInfo 132;RestrictionConfig 29;Routine 514;RoutineBuildStatus 124;RoutineReference 61;Row 36;RowAccessPolicy 150;RowAccessPolicyReference 80;RowLevelSecurityStatistics 55;ScriptOptions 80;ScriptStackFrame 100;ScriptStatistics 67;SearchStatistics 113;SecureContext 41;SerDeInfo 58;SessionInfo 28;SetIamPolicyRequest 50;SkewSource 85;SnapshotDefinition 75;SparkLoggingInfo 50;SparkOptions 154;SparkStatistics 137;StagePerformanceChangeInsight 79;StagePerformanceStandaloneInsight 207;StandardSqlDataType 145;StandardSqlField 52;StandardSqlStructType 50;StandardSqlTableType 50;StorageDescriptor 84;StoredColumnsUnusedReason 65;StoredColumnsUsage 123;Streamingbuffer 75;StringHparamSearchSpace 40;SystemVariables 59;Table 1389;TableCell 16;TableChangeInsight 159;TableConstraints 47;TableConstraints.foreignKeys 78;TableConstraints.foreignKeys.columnReferences 91;TableConstraints.foreignKeys.referencedTable 81;TableConstraints.primaryKey 43;TableDataInsertAllRequest 110;TableDataInsertAllRequest.rows 52;TableDataInsertAllResponse 52;TableDataInsertAllResponse.insertErrors 70;TableDataList 70;TableFieldSchema 406;TableFieldSchema.categories 39;TableFieldSchema.dataGovernanceTagsInfo 64;TableFieldSchema.policyTags 39;TableFieldSchema.rangeElementType 45;TableList 65;TableList.tables 255;TableList.tables.view 68;TableMetadataCacheUsage 137;TableReference 57;TableReplicationInfo 166;TableRow 25;TableSchema 73;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;TimePartitioning 76;TrainingOptions 1968;TrainingRun 330;TransactionInfo 36;TransformColumn 72;UndeleteDatasetRequest 40;UserDefinedFunctionResource 57;VectorSearchStatistics 153;ViewDefinition 198
Argument.argumentKind 92;Argument.mode 46;ArimaSingleModelForecastingMetrics.seasonalPeriods 146;ArrowSerializationOptions.bufferCompression 85;ArrowSerializationOptions.picosTimestampPrecision 169;AuditLogConfig.logType 78;BiEngineReason.code 144;BiEngineStatistics.accelerationMode 133;BiEngineStatistics.biEngineMode 86;BigLakeConfiguration.fileFormat 66;BigLakeConfiguration.tableFormat 68;Dataset.defaultRoundingMode 98;Dataset.storageBillingModel 81;DatasetAccessEntry.targetTypes 72;DmlStatistics.dmlMode 81;DmlStatistics.fineGrainedDmlUnusedReason 168;ExplainQueryStage.computeMode 76;ExternalDataConfiguration.metadataCacheMode 95;ExternalDataConfiguration.objectMetadata 88;ForeignTypeInfo.typeSystem 58;GeneratedColumn.generatedMode 97;HparamTuningTrial.status 114;IncrementalResultStats.disabledReason 95;IndexUnusedReason.code 537;JobConfigurationLoad.columnNameCharacterMap 97;JobConfigurationLoad.decimalTargetTypes 100;JobConfigurationLoad.fileSetSpecType 123;JobConfigurationLoad.jsonExtension 72;JobConfigurationLoad.sourceColumnMatch 87;JobConfigurationTableCopy.operationType 97;JobCreationReason.code 85;JobStatistics.edition 92;JoinRestrictionPolicy.joinCondition 114;LinkedDatasetMetadata.linkState 73;MaterializedView.rejectedReason 324;MlStatistics.modelType 461;MlStatistics.trainingType 84;ObjectStorageStats.cloudProvider 76;ParquetOptions.mapTargetType 75;QueryRequest.jobCreationMode 105;QueryRequest.queryResultsFormat 89;RemoteModelInfo.remoteServiceType 165;RestrictionConfig.type 77;Routine.dataGovernanceType 75;Routine.determinismLevel 89;Routine.language 73;Routine.routineType 114;Routine.securityMode 65;RoutineBuildStatus.buildState 85;ScriptOptions.keyResultStatement 91;ScriptStatistics.evaluationKind 83;SearchStatistics.indexUsageMode 96;StandardSqlDataType.typeKind 181;StoredColumnsUnusedReason.code 172;Table.managedTableType 71;TableMetadataCacheUsage.unusedReason 130;TableReplicationInfo.replicationStatus 138;TrainingOptions.boosterType 67;TrainingOptions.categoryEncodingMethod 116;TrainingOptions.colorSpace 79;TrainingOptions.dartNormalizeType 80;TrainingOptions.dataFrequency 130;TrainingOptions.dataSplitMethod 109;TrainingOptions.distanceType 74;TrainingOptions.feedbackType 75;TrainingOptions.holidayRegion 273;TrainingOptions.hparamTuningObjectives 337;TrainingOptions.kmeansInitializationMethod 117;TrainingOptions.learnRateStrategy 89;TrainingOptions.lossType 81;TrainingOptions.modelRegistry 69;TrainingOptions.optimizationStrategy 112;TrainingOptions.pcaSolver 61;TrainingOptions.reservationAffinityType 132;TrainingOptions.treeMethod 76;datasets.get.datasetView 70;datasets.patch.updateMode 91;jobs.getQueryResults.formatOptions.timestampOutputFormat 124;jobs.list.projection 36;jobs.list.stateFilter 45;tables.get.view 75
datasets 721;jobs 746;models 370;projects 156;routines 854;rowAccessPolicies 1106;tabledata 437;tables 932
AggregateClassificationMetrics -;accuracy n;f1Score n;logLoss n;precision n;recall n;rocAuc n;threshold n
AggregationThresholdPolicy -;privacyUnitColumns [s;threshold l
Argument -;argumentKind #;dataType @StandardSqlDataType;isAggregate b;mode #;name s;tableType @StandardSqlTableType
ArimaCoefficients -;autoRegressiveCoefficients [n;interceptCoefficient n;movingAverageCoefficients [n
ArimaFittingMetrics -;aic n;logLikelihood n;variance n
ArimaForecastingMetrics -;arimaFittingMetrics [@ArimaFittingMetrics;arimaSingleModelForecastingMetrics [@ArimaSingleModelForecastingMetrics;hasDrift [b;nonSeasonalOrder [@ArimaOrder;seasonalPeriods [#ArimaSingleModelForecastingMetrics.seasonalPeriods;timeSeriesId [s
ArimaModelInfo -;arimaCoefficients @ArimaCoefficients;arimaFittingMetrics @ArimaFittingMetrics;hasDrift b;hasHolidayEffect b;hasSpikesAndDips b;hasStepChanges b;nonSeasonalOrder @ArimaOrder;seasonalPeriods [#ArimaSingleModelForecastingMetrics.seasonalPeriods;timeSeriesId s;timeSeriesIds [s
ArimaOrder -;d l;p l;q l
ArimaResult -;arimaModelInfo [@ArimaModelInfo;seasonalPeriods [#ArimaSingleModelForecastingMetrics.seasonalPeriods
ArimaSingleModelForecastingMetrics -;arimaFittingMetrics @ArimaFittingMetrics;hasDrift b;hasHolidayEffect b;hasSpikesAndDips b;hasStepChanges b;nonSeasonalOrder @ArimaOrder;seasonalPeriods [#;timeSeriesId s;timeSeriesIds [s
ArrowRecordBatch -;serializedRecordBatch y
ArrowSchema -;serializedSchema y
ArrowSerializationOptions -;bufferCompression #;picosTimestampPrecision #
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
AvroOptions -;useAvroLogicalTypes b
BatchDeleteRowAccessPoliciesRequest -;force b;policyIds [s +
BiEngineReason -;code # -;message s -
BiEngineStatistics -;accelerationMode # -;biEngineMode # -;biEngineReasons [@BiEngineReason
BigLakeConfiguration -;connectionId s;fileFormat #;storageUri s;tableFormat #
BigQueryModelTraining -;currentIteration i;expectedTotalIterations l
BigtableColumn -;encoding s;fieldName s;onlyReadLatest b;protoConfig @BigtableProtoConfig;qualifierEncoded y;qualifierString s;type s
BigtableColumnFamily -;columns [@BigtableColumn;encoding s;familyId s *;onlyReadLatest b;protoConfig @BigtableProtoConfig;type s
BigtableOptions -;columnFamilies [@BigtableColumnFamily;ignoreUnspecifiedColumnFamilies b;outputColumnFamiliesAsJson b;readRowkeyAsString b
BigtableProtoConfig -;protoMessageName s;schemaBundleId s
BinaryClassificationMetrics -;aggregateClassificationMetrics @AggregateClassificationMetrics;binaryConfusionMatrixList [@BinaryConfusionMatrix;negativeLabel s;positiveLabel s
BinaryConfusionMatrix -;accuracy n;f1Score n;falseNegatives l;falsePositives l;positiveClassThreshold n;precision n;recall n;trueNegatives l;truePositives l
Binding -;condition @Expr;members [s;role s
BqmlIterationResult -;durationMs l;evalLoss n;index i;learnRate n;trainingLoss n
BqmlTrainingRun -;iterationResults [@BqmlIterationResult;startTime t;state s;trainingOptions @
BqmlTrainingRun.trainingOptions -;earlyStop b;l1Reg n;l2Reg n;learnRate n;learnRateStrategy s;lineSearchInitLearnRate n;maxIteration l;minRelProgress n;warmStart b
CategoricalValue -;categoryCounts [@CategoryCount
CategoryCount -;category s;count l
CloneDefinition -;baseTableReference @TableReference +;cloneTime t +
Cluster -;centroidId l;count l;featureValues [@FeatureValue
ClusterInfo -;centroidId l;clusterRadius n;clusterSize l
Clustering -;fields [s
ClusteringMetrics -;clusters [@Cluster;daviesBouldinIndex n;meanSquaredDistance n
ConfusionMatrix -;confidenceThreshold n;rows [@Row
ConnectionProperty -;key s;value s
CsvOptions -;allowJaggedRows b;allowQuotedNewlines b;encoding s;fieldDelimiter s;nullMarker s;nullMarkers [s;preserveAsciiControlCharacters b;quote s;skipLeadingRows l;sourceColumnMatch s
DataFormatOptions -;timestampOutputFormat #jobs.getQueryResults.formatOptions.timestampOutputFormat;useInt64Timestamp b
DataMaskingStatistics -;dataMaskingApplied b
DataPolicyList -;dataPolicies [@DataPolicyOption
DataPolicyOption -;name s
DataSplitResult -;evaluationTable @TableReference;testTable @TableReference;trainingTable @TableReference
Dataset -;access [@;catalogSource s -;creationTime l -;datasetReference @DatasetReference +;defaultCollation s;defaultEncryptionConfiguration @EncryptionConfiguration;defaultPartitionExpirationMs l;defaultRoundingMode #;defaultTableExpirationMs l;description s;etag s;externalCatalogDatasetOptions @ExternalCatalogDatasetOptions;externalDatasetReference @ExternalDatasetReference;friendlyName s;id s -;isCaseInsensitive b;kind s -;labels {s;lastModifiedTime l -;linkedDatasetMetadata @LinkedDatasetMetadata -;linkedDatasetSource @LinkedDatasetSource;location s;maxTimeTravelHours l;resourceTags {s;restrictions @RestrictionConfig -;satisfiesPzi b -;satisfiesPzs b -;selfLink s -;storageBillingModel #;tags [@ -;type s -
Dataset.access -;condition @Expr;dataset @DatasetAccessEntry;domain s;groupByEmail s;iamMember s;role s;routine @RoutineReference;specialGroup s;userByEmail s;view @TableReference
Dataset.tags -;tagKey s +;tagValue s +
DatasetAccessEntry -;dataset @DatasetReference;targetTypes [#
DatasetList -;datasets [@;etag s;kind s -;nextPageToken s;unreachable [s
DatasetList.datasets -;catalogSource s -;datasetReference @DatasetReference;externalDatasetReference @ExternalDatasetReference -;friendlyName s;id s;kind s;labels {s;location s;type s -
DatasetReference -;datasetId s +;projectId s
DestinationTableProperties -;description s;expirationTime t;friendlyName s;labels {s
DifferentialPrivacyPolicy -;deltaBudget n;deltaBudgetRemaining n -;deltaPerQuery n;epsilonBudget n;epsilonBudgetRemaining n -;maxEpsilonPerQuery n;maxGroupsContributed l;privacyUnitColumn s
DimensionalityReductionMetrics -;totalExplainedVarianceRatio n
DmlStatistics -;deletedRowCount l -;dmlMode # -;fineGrainedDmlUnusedReason # -;insertedRowCount l -;updatedRowCount l -
DoubleCandidates -;candidates [n
DoubleHparamSearchSpace -;candidates @DoubleCandidates;range @DoubleRange
DoubleRange -;max n;min n
EncryptionConfiguration -;kmsKeyName s
Entry -;itemCount l;predictedLabel s
ErrorProto -;debugInfo s;location s;message s;reason s
EvaluationMetrics -;arimaForecastingMetrics @ArimaForecastingMetrics;binaryClassificationMetrics @BinaryClassificationMetrics;clusteringMetrics @ClusteringMetrics;dimensionalityReductionMetrics @DimensionalityReductionMetrics;multiClassClassificationMetrics @MultiClassClassificationMetrics;rankingMetrics @RankingMetrics;regressionMetrics @RegressionMetrics
ExplainQueryStage -;completedParallelInputs l;computeMode # -;computeMsAvg l;computeMsMax l;computeRatioAvg n;computeRatioMax n;endMs l;id l;inputStages [l;name s;parallelInputs l;readMsAvg l;readMsMax l;readRatioAvg n;readRatioMax n;recordsRead l;recordsWritten l;shuffleOutputBytes l;shuffleOutputBytesSpilled l;slotMs l;startMs l;status s;steps [@ExplainQueryStep;waitMsAvg l;waitMsMax l;waitRatioAvg n;waitRatioMax n;writeMsAvg l;writeMsMax l;writeRatioAvg n;writeRatioMax n
ExplainQueryStep -;kind s;substeps [s
Explanation -;attribution n;featureName s
ExportDataStatistics -;fileCount l;rowCount l
Expr -;description s;expression s;location s;title s
ExternalCatalogDatasetOptions -;defaultStorageLocationUri s;parameters {s
ExternalCatalogTableOptions -;connectionId s;parameters {s;storageDescriptor @StorageDescriptor
ExternalDataConfiguration -;autodetect b;avroOptions @AvroOptions;bigtableOptions @BigtableOptions;compression s;connectionId s;csvOptions @CsvOptions;dateFormat s;datetimeFormat s;decimalTargetTypes [#JobConfigurationLoad.decimalTargetTypes;fileSetSpecType #JobConfigurationLoad.fileSetSpecType;googleSheetsOptions @GoogleSheetsOptions;hivePartitioningOptions @HivePartitioningOptions;ignoreUnknownValues b;jsonExtension #JobConfigurationLoad.jsonExtension;jsonOptions @JsonOptions;maxBadRecords i;metadataCacheMode #;objectMetadata #;parquetOptions @ParquetOptions;referenceFileSchemaUri s;schema @TableSchema;sourceFormat s;sourceUris [s;timeFormat s;timeZone s;timestampFormat s;timestampTargetPrecision [i
ExternalDatasetReference -;connection s +;externalSource s +
ExternalRuntimeOptions -;containerCpu n;containerMemory s;containerRequestConcurrency l;maxBatchingRows l;runtimeConnection s;runtimeVersion s;volumeMounts [@ExternalVolumeMount
ExternalServiceCost -;billingMethod s;bytesBilled l;bytesProcessed l;externalService s;reservedSlotCount l;slotMs l
ExternalVolumeMount -;mountPath s;sourcePath s
FeatureValue -;categoricalValue @CategoricalValue;featureColumn s;numericalValue n
ForeignTypeInfo -;typeSystem # +
ForeignViewDefinition -;dialect s;query s +
GenAiErrorStats -;errors [s
GenAiFunctionCacheStats -;numCacheHitRows l
GenAiFunctionCostOptimizationStats -;message s;numCostOptimizedRows l
GenAiFunctionErrorStats -;errors [s;numFailedRows l
GenAiFunctionStats -;cacheStats @GenAiFunctionCacheStats;costOptimizationStats @GenAiFunctionCostOptimizationStats;errorStats @GenAiFunctionErrorStats;functionName s;numProcessedRows l;prompt s
GenAiStats -;errorStats @GenAiErrorStats;functionStats [@GenAiFunctionStats
GeneratedColumn -;generatedExpressionInfo @GeneratedExpressionInfo;generatedMode #
GeneratedExpressionInfo -;asynchronous b;generationExpression s;stored b
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
GetQueryResultsResponse -;cacheHit b;errors [@ErrorProto -;etag s;jobComplete b;jobReference @JobReference;kind s;numDmlAffectedRows l -;pageToken s;rows [@TableRow;schema @TableSchema;totalBytesProcessed l;totalRows v
GetServiceAccountResponse -;email s;kind s
GlobalExplanation -;classLabel s;explanations [@Explanation
GoogleSheetsOptions -;range s;skipLeadingRows l
HighCardinalityJoin -;leftRows l -;outputRows l -;rightRows l -;stepIndex i -
HivePartitioningOptions -;fields [s -;mode s;requirePartitionFilter b;sourceUriPrefix s
HparamSearchSpaces -;activationFn @StringHparamSearchSpace;batchSize @IntHparamSearchSpace;boosterType @StringHparamSearchSpace;colsampleBylevel @DoubleHparamSearchSpace;colsampleBynode @DoubleHparamSearchSpace;colsampleBytree @DoubleHparamSearchSpace;dartNormalizeType @StringHparamSearchSpace;dropout @DoubleHparamSearchSpace;hiddenUnits @IntArrayHparamSearchSpace;l1Reg @DoubleHparamSearchSpace;l2Reg @DoubleHparamSearchSpace;learnRate @DoubleHparamSearchSpace;maxTreeDepth @IntHparamSearchSpace;minSplitLoss @DoubleHparamSearchSpace;minTreeChildWeight @IntHparamSearchSpace;numClusters @IntHparamSearchSpace;numFactors @IntHparamSearchSpace;numParallelTree @IntHparamSearchSpace;optimizer @StringHparamSearchSpace;subsample @DoubleHparamSearchSpace;treeMethod @StringHparamSearchSpace;walsAlpha @DoubleHparamSearchSpace
HparamTuningTrial -;endTimeMs l;errorMessage s;evalLoss n;evaluationMetrics @EvaluationMetrics;hparamTuningEvaluationMetrics @EvaluationMetrics;hparams @TrainingOptions;startTimeMs l;status #;trainingLoss n;trialId l
IncrementalResultStats -;disabledReason # -;disabledReasonDetails s -;firstIncrementalRowTime t -;incrementalRowCount l -;lastIncrementalRowTime t -;resultSetLastModifyTime t -;resultSetLastReplaceTime t -
IndexPruningStats -;baseTable @TableReference;indexId s;postIndexPruningParallelInputCount l;preIndexPruningParallelInputCount l
IndexUnusedReason -;baseTable @TableReference;code #;indexName s;message s
InputDataChange -;recordsReadDiffPercentage f -
IntArray -;elements [l
IntArrayHparamSearchSpace -;candidates [@IntArray
IntCandidates -;candidates [l
IntHparamSearchSpace -;candidates @IntCandidates;range @IntRange
IntRange -;max l;min l
IterationResult -;arimaResult @ArimaResult;clusterInfos [@ClusterInfo;durationMs l;evalLoss n;index i;learnRate n;principalComponentInfos [@PrincipalComponentInfo;trainingLoss n
Job -;configuration @JobConfiguration +;etag s;id s -;jobCreationReason @JobCreationReason -;jobReference @JobReference;kind s -;principal_subject s -;selfLink s -;statistics @JobStatistics -;status @JobStatus -;user_email s -
JobCancelResponse -;job @Job;kind s
JobConfiguration -;copy @JobConfigurationTableCopy;dryRun b;extract @JobConfigurationExtract;jobTimeoutMs l;jobType s -;labels {s;load @JobConfigurationLoad;maxSlots i;query @JobConfigurationQuery;reservation s
JobConfigurationExtract -;compression s;destinationFormat s;destinationUri s;destinationUris [s;fieldDelimiter s;modelExtractOptions @ModelExtractOptions;nativeGeographyExportEnabled b;printHeader b;secureContext @SecureContext;sourceModel @ModelReference;sourceTable @TableReference;useAvroLogicalTypes b
JobConfigurationLoad -;allowJaggedRows b;allowQuotedNewlines b;autodetect b;clustering @Clustering;columnNameCharacterMap #;connectionProperties [@ConnectionProperty;copyFilesOnly b;createDisposition s;createSession b;dateFormat s;datetimeFormat s;decimalTargetTypes [#;destinationEncryptionConfiguration @EncryptionConfiguration;destinationTable @TableReference;destinationTableProperties @DestinationTableProperties;encoding s;fieldDelimiter s;fileSetSpecType #;hivePartitioningOptions @HivePartitioningOptions;ignoreUnknownValues b;jsonExtension #;maxBadRecords i;nullMarker s;nullMarkers [s;parquetOptions @ParquetOptions;preserveAsciiControlCharacters b;projectionFields [s;quote s;rangePartitioning @RangePartitioning;referenceFileSchemaUri s;schema @TableSchema;schemaInline s;schemaInlineFormat s;schemaUpdateOptions [s;skipLeadingRows i;sourceColumnMatch #;sourceFormat s;sourceUris [s;timeFormat s;timePartitioning @TimePartitioning;timeZone s;timestampFormat s;timestampTargetPrecision [i;useAvroLogicalTypes b;writeDisposition s
JobConfigurationQuery -;allowLargeResults b;clustering @Clustering;connectionProperties [@ConnectionProperty;continuous b;createDisposition s;createSession b;defaultDataset @DatasetReference;destinationEncryptionConfiguration @EncryptionConfiguration;destinationTable @TableReference;flattenResults b;maximumBillingTier i;maximumBytesBilled l;parameterMode s;preserveNulls b;priority s;query s;queryParameters [@QueryParameter;rangePartitioning @RangePartitioning;schemaUpdateOptions [s;scriptOptions @ScriptOptions;secureContext @SecureContext;systemVariables @SystemVariables -;tableDefinitions {@ExternalDataConfiguration;timePartitioning @TimePartitioning;useLegacySql b;useQueryCache b;userDefinedFunctionResources [@UserDefinedFunctionResource;writeDisposition s;writeIncrementalResults b
JobConfigurationTableCopy -;createDisposition s;destinationEncryptionConfiguration @EncryptionConfiguration;destinationExpirationTime t;destinationTable @TableReference;operationType #;sourceTable @TableReference;sourceTables [@TableReference;writeDisposition s
JobCreationReason -;code # -
JobList -;etag s;jobs [@;kind s;nextPageToken s;unreachable [s
JobList.jobs -;configuration @JobConfiguration +;errorResult @ErrorProto;id s;jobReference @JobReference;kind s;principal_subject s;state s;statistics @JobStatistics -;status @JobStatus;user_email s
JobReference -;jobId s +;location s;projectId s +
JobStatistics -;completionRatio n -;copy @JobStatistics5 -;creationTime l -;dataMaskingStatistics @DataMaskingStatistics -;edition # -;endTime l -;extract @JobStatistics4 -;finalExecutionDurationMs l -;globalQueryRemoteRegions [s -;load @JobStatistics3 -;numChildJobs l -;parentGlobalQueryJob @JobReference -;parentJobId s -;query @JobStatistics2 -;quotaDeferments [s -;reservationGroupPath [s -;reservationUsage [@ -;reservation_id s -;rowLevelSecurityStatistics @RowLevelSecurityStatistics -;scriptStatistics @ScriptStatistics -;sessionInfo @SessionInfo -;startTime l -;totalBytesProcessed l -;totalSlotMs l -;transactionInfo @TransactionInfo -
JobStatistics.reservationUsage -;name s;slotMs l
JobStatistics2 -;biEngineStatistics @BiEngineStatistics -;billingTier i -;cacheHit b -;dclTargetDataset @DatasetReference -;dclTargetTable @TableReference -;dclTargetView @TableReference -;ddlAffectedRowAccessPolicyCount l -;ddlDestinationTable @TableReference -;ddlOperationPerformed s -;ddlTargetDataset @DatasetReference -;ddlTargetRoutine @RoutineReference -;ddlTargetRowAccessPolicy @RowAccessPolicyReference -;ddlTargetTable @TableReference -;dmlStats @DmlStatistics -;estimatedBytesProcessed l -;exportDataStatistics @ExportDataStatistics -;externalServiceCosts [@ExternalServiceCost -;genAiStats @GenAiStats -;incrementalResultStats @IncrementalResultStats -;loadQueryStatistics @LoadQueryStatistics -;materializedViewStatistics @MaterializedViewStatistics -;metadataCacheStatistics @MetadataCacheStatistics -;mlStatistics @MlStatistics -;modelTraining @BigQueryModelTraining;modelTrainingCurrentIteration i;modelTrainingExpectedTotalIteration l;numDmlAffectedRows l -;objectStorageStats [@ObjectStorageStats -;performanceInsights @PerformanceInsights -;queryInfo @QueryInfo -;queryPlan [@ExplainQueryStage -;referencedLogicalViews [@TableReference -;referencedPropertyGraphs [@PropertyGraphReference -;referencedRoutines [@RoutineReference -;referencedTables [@TableReference -;reservationUsage [@ -;schema @TableSchema -;searchStatistics @SearchStatistics -;sparkStatistics @SparkStatistics -;statementType s -;timeline [@QueryTimelineSample -;totalBytesBilled l -;totalBytesProcessed l -;totalBytesProcessedAccuracy s -;totalPartitionsProcessed l -;totalServicesSkuSlotMs l -;totalSlotMs l -;transferredBytes l -;undeclaredQueryParameters [@QueryParameter -;vectorSearchStatistics @VectorSearchStatistics -
JobStatistics2.reservationUsage -;name s;slotMs l
JobStatistics3 -;badRecords l -;inputFileBytes l -;inputFiles l -;outputBytes l -;outputRows l -;timeline [@QueryTimelineSample -
JobStatistics4 -;destinationUriFileCounts [l -;inputBytes l -;timeline [@QueryTimelineSample -
JobStatistics5 -;copiedLogicalBytes l -;copiedRows l -;remoteDestinationRegion s -
JobStatus -;errorResult @ErrorProto -;errors [@ErrorProto -;state s -
JoinRestrictionPolicy -;joinAllowedColumns [s;joinCondition #
JsonOptions -;encoding s
LinkedDatasetMetadata -;linkState # -
LinkedDatasetSource -;sourceDataset @DatasetReference
ListModelsResponse -;models [@Model;nextPageToken s
ListRoutinesResponse -;nextPageToken s;routines [@Routine
ListRowAccessPoliciesResponse -;nextPageToken s;rowAccessPolicies [@RowAccessPolicy
LoadQueryStatistics -;badRecords l -;bytesTransferred l -;inputFileBytes l -;inputFiles l -;outputBytes l -;outputRows l -
MaterializedView -;chosen b;estimatedBytesSaved l;rejectedReason #;tableReference @TableReference
MaterializedViewDefinition -;allowNonIncrementalDefinition b;enableRefresh b;lastRefreshTime l -;maxStaleness y;query s +;refreshIntervalMs l
MaterializedViewStatistics -;materializedView [@MaterializedView
MaterializedViewStatus -;lastRefreshStatus @ErrorProto -;refreshWatermark t -
MetadataCacheStalenessInsight -;avgPreviousStalenessMs d -;stalenessPercentageIncrease n -
MetadataCacheStatistics -;tableMetadataCacheUsage [@TableMetadataCacheUsage
MlStatistics -;hparamTrials [@HparamTuningTrial -;iterationResults [@IterationResult;maxIterations l -;modelType # -;trainingType # -
Model -;bestTrialId l;creationTime l -;defaultTrialId l -;description s;encryptionConfiguration @EncryptionConfiguration;etag s;expirationTime l;featureColumns [@StandardSqlField -;friendlyName s;hparamSearchSpaces @HparamSearchSpaces -;hparamTrials [@HparamTuningTrial -;labelColumns [@StandardSqlField -;labels {s;lastModifiedTime l -;location s -;modelReference @ModelReference +;modelType #MlStatistics.modelType -;optimalTrialIds [l -;remoteModelInfo @RemoteModelInfo -;trainingRuns [@TrainingRun;transformColumns [@TransformColumn -
ModelDefinition -;modelOptions @;trainingRuns [@BqmlTrainingRun
ModelDefinition.modelOptions -;labels [s;lossType s;modelType s
ModelExtractOptions -;trialId l
ModelReference -;datasetId s +;modelId s +;projectId s +
MultiClassClassificationMetrics -;aggregateClassificationMetrics @AggregateClassificationMetrics;confusionMatrixList [@ConfusionMatrix
ObjectStorageStats -;cacheBytesRead l;cloudProvider #;objectStorageBytesRead l
ParquetOptions -;enableListInference b;enumAsString b;mapTargetType #
PartitionSkew -;skewSources [@SkewSource -
PartitionedColumn -;field s +
PartitioningDefinition -;partitionedColumn [@PartitionedColumn
PerformanceInsights -;avgPreviousExecutionMs l -;stagePerformanceChangeInsights [@StagePerformanceChangeInsight -;stagePerformanceStandaloneInsights [@StagePerformanceStandaloneInsight -;tableChangeInsights [@TableChangeInsight -
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
PrincipalComponentInfo -;cumulativeExplainedVarianceRatio n;explainedVariance n;explainedVarianceRatio n;principalComponentId l
PrivacyPolicy -;aggregationThresholdPolicy @AggregationThresholdPolicy;differentialPrivacyPolicy @DifferentialPrivacyPolicy;joinRestrictionPolicy @JoinRestrictionPolicy
ProjectList -;etag s;kind s;nextPageToken s;projects [@;totalItems i
ProjectList.projects -;friendlyName s;id s;kind s;numericId v;projectReference @ProjectReference
ProjectReference -;projectId s +
PropertyGraphReference -;datasetId s +;projectId s +;propertyGraphId s +
PruningStats -;postCmetaPruningParallelInputCount l;postCmetaPruningPartitionCount l;preCmetaPruningParallelInputCount l
PythonOptions -;entryPoint s +;packages [s
QueryInfo -;optimizationDetails o -
QueryParameter -;name s;parameterType @QueryParameterType +;parameterValue @QueryParameterValue +
QueryParameterType -;arrayType @QueryParameterType;rangeElementType @QueryParameterType;structTypes [@;timestampPrecision l;type s +
QueryParameterType.structTypes -;description s;name s;type @QueryParameterType +
QueryParameterValue -;arrayValues [@QueryParameterValue;rangeValue @RangeValue;structValues {@QueryParameterValue;value s
QueryRequest -;arrowSerializationOptions @ArrowSerializationOptions;connectionProperties [@ConnectionProperty;continuous b;createSession b;defaultDataset @DatasetReference;destinationEncryptionConfiguration @EncryptionConfiguration;dryRun b;formatOptions @DataFormatOptions;jobCreationMode #;jobTimeoutMs l;kind s;labels {s;location s;maxResults u;maxSlots i;maximumBytesBilled l;parameterMode s;preserveNulls b;query s +;queryParameters [@QueryParameter;queryResultsFormat #;requestId s;reservation s;secureContext @SecureContext;timeoutMs u;useLegacySql b;useQueryCache b;writeIncrementalResults b
QueryResponse -;arrowRecordBatch @ArrowRecordBatch -;arrowSchema @ArrowSchema -;cacheHit b;creationTime l -;dmlStats @DmlStatistics -;endTime l -;errors [@ErrorProto -;jobComplete b;jobCreationReason @JobCreationReason;jobReference @JobReference;kind s;location s -;numDmlAffectedRows l -;pageRowCount l -;pageToken s;queryId s;rows [@TableRow;schema @TableSchema;sessionInfo @SessionInfo -;startTime l -;statementType s -;totalBytesBilled l -;totalBytesProcessed l;totalRows v;totalSlotMs l -
QueryTimelineSample -;activeUnits l;completedUnits l;elapsedMs l;estimatedRunnableUnits l;pendingUnits l;shuffleRamUsageRatio n;totalSlotMs l
RangePartitioning -;field s +;range @
RangePartitioning.range -;end l;interval l;start l
RangeValue -;end @QueryParameterValue;start @QueryParameterValue
RankingMetrics -;averageRank n;meanAveragePrecision n;meanSquaredError n;normalizedDiscountedCumulativeGain n
RegressionMetrics -;meanAbsoluteError n;meanSquaredError n;meanSquaredLogError n;medianAbsoluteError n;rSquared n
RemoteFunctionOptions -;connection s;endpoint s;maxBatchingRows l;userDefinedContext {s
RemoteModelInfo -;connection s -;endpoint s -;maxBatchingRows l -;remoteModelVersion s -;remoteServiceType # -;speechRecognizer s -
RestrictionConfig -;type # -
Routine -;arguments [@Argument;buildStatus @RoutineBuildStatus -;creationTime l -;dataGovernanceType #;definitionBody s +;description s;determinismLevel #;etag s;externalRuntimeOptions @ExternalRuntimeOptions;importedLibraries [s;language #;lastModifiedTime l -;pythonOptions @PythonOptions;remoteFunctionOptions @RemoteFunctionOptions;returnTableType @StandardSqlTableType;returnType @StandardSqlDataType;routineReference @RoutineReference +;routineType # +;securityMode #;sparkOptions @SparkOptions;strictMode b
RoutineBuildStatus -;buildDuration d -;buildState # -;buildStateUpdateTime t -;errorResult @ErrorProto -;imageSizeBytes l -
RoutineReference -;datasetId s +;projectId s +;routineId s +
Row -;actualLabel s;entries [@Entry
RowAccessPolicy -;creationTime t -;etag s;filterPredicate s +;grantees [s <;lastModifiedTime t -;rowAccessPolicyReference @RowAccessPolicyReference +
RowAccessPolicyReference -;datasetId s +;policyId s +;projectId s +;tableId s +
RowLevelSecurityStatistics -;rowLevelSecurityApplied b
ScriptOptions -;keyResultStatement #;statementByteBudget l;statementTimeoutMs l
ScriptStackFrame -;endColumn i -;endLine i -;procedureId s -;startColumn i -;startLine i -;text s -
ScriptStatistics -;evaluationKind #;stackFrames [@ScriptStackFrame
SearchStatistics -;indexPruningStats [@IndexPruningStats;indexUnusedReasons [@IndexUnusedReason;indexUsageMode #
SecureContext -;secureParameterEntries o
SerDeInfo -;name s;parameters {s;serializationLibrary s +
SessionInfo -;sessionId s -
SetIamPolicyRequest -;policy @Policy;updateMask m
SkewSource -;outputBytesMax l -;outputBytesMedian l -;outputBytesP95 l -;stageId l -
SnapshotDefinition -;baseTableReference @TableReference +;snapshotTime t +
SparkLoggingInfo -;projectId s -;resourceType s -
SparkOptions -;archiveUris [s;connection s;containerImage s;fileUris [s;jarUris [s;mainClass s;mainFileUri s;properties {s;pyFileUris [s;runtimeVersion s
SparkStatistics -;endpoints {s -;gcsStagingBucket s -;kmsKeyName s -;loggingInfo @SparkLoggingInfo -;sparkJobId s -;sparkJobLocation s -
StagePerformanceChangeInsight -;inputDataChange @InputDataChange -;stageId l -
StagePerformanceStandaloneInsight -;biEngineReasons [@BiEngineReason -;highCardinalityJoins [@HighCardinalityJoin -;insufficientShuffleQuota b -;partitionSkew @PartitionSkew -;slotContention b -;stageId l -
StandardSqlDataType -;arrayElementType @StandardSqlDataType;rangeElementType @StandardSqlDataType;structType @StandardSqlStructType;typeKind # +
StandardSqlField -;name s;type @StandardSqlDataType
StandardSqlStructType -;fields [@StandardSqlField
StandardSqlTableType -;columns [@StandardSqlField
StorageDescriptor -;inputFormat s;locationUri s;outputFormat s;serdeInfo @SerDeInfo
StoredColumnsUnusedReason -;code #;message s;uncoveredColumns [s
StoredColumnsUsage -;baseTable @TableReference;isQueryAccelerated b;storedColumnsUnusedReasons [@StoredColumnsUnusedReason
Streamingbuffer -;estimatedBytes v -;estimatedRows v -;oldestEntryTime v -
StringHparamSearchSpace -;candidates [s
SystemVariables -;types {@StandardSqlDataType -;values o -
Table -;biglakeConfiguration @BigLakeConfiguration;cloneDefinition @CloneDefinition -;clustering @Clustering;creationTime l -;defaultCollation s;defaultRoundingMode #Dataset.defaultRoundingMode;description s;encryptionConfiguration @EncryptionConfiguration;etag s;expirationTime l;externalCatalogTableOptions @ExternalCatalogTableOptions;externalDataConfiguration @ExternalDataConfiguration;friendlyName s;id s -;kind s;labels {s;lastModifiedTime v -;location s -;managedTableType #;materializedView @MaterializedViewDefinition;materializedViewStatus @MaterializedViewStatus -;maxStaleness s;model @ModelDefinition;numActiveLogicalBytes l -;numActivePhysicalBytes l -;numBytes l -;numCurrentPhysicalBytes l -;numLongTermBytes l -;numLongTermLogicalBytes l -;numLongTermPhysicalBytes l -;numPartitions l -;numPhysicalBytes l -;numRows v -;numTimeTravelPhysicalBytes l -;numTotalLogicalBytes l -;numTotalPhysicalBytes l -;partitionDefinition @PartitioningDefinition;rangePartitioning @RangePartitioning;replicas [@TableReference -;requirePartitionFilter b;resourceTags {s;restrictions @RestrictionConfig -;schema @TableSchema;selfLink s -;snapshotDefinition @SnapshotDefinition -;streamingBuffer @Streamingbuffer -;tableConstraints @TableConstraints;tableReference @TableReference +;tableReplicationInfo @TableReplicationInfo;timePartitioning @TimePartitioning;type s -;view @ViewDefinition
TableCell -;v a
TableChangeInsight -;metadataCacheNotUsedButUsedPreviously b -;metadataCacheStalenessInsight @MetadataCacheStalenessInsight -;tableReference @TableReference -
TableConstraints -;foreignKeys [@;primaryKey @
TableConstraints.foreignKeys -;columnReferences [@ +;name s;referencedTable @
TableConstraints.foreignKeys.columnReferences -;referencedColumn s +;referencingColumn s +
TableConstraints.foreignKeys.referencedTable -;datasetId s;projectId s;tableId s
TableConstraints.primaryKey -;columns [s +
TableDataInsertAllRequest -;ignoreUnknownValues b;kind s;rows [@;skipInvalidRows b;templateSuffix s;traceId s
TableDataInsertAllRequest.rows -;insertId s;json {a
TableDataInsertAllResponse -;insertErrors [@;kind s
TableDataInsertAllResponse.insertErrors -;errors [@ErrorProto;index u
TableDataList -;etag s;kind s;pageToken s;rows [@TableRow;totalRows l
TableFieldSchema -;categories @;collation s;dataGovernanceTagsInfo @;dataPolicies [@DataPolicyOption;dataPolicyList @DataPolicyList;defaultValueExpression s;description s;fields [@TableFieldSchema;foreignTypeDefinition s;generatedColumn @GeneratedColumn;maxLength l;mode s;name s +;policyTags @;precision l;rangeElementType @;roundingMode #Dataset.defaultRoundingMode;scale l;timestampPrecision l;type s +
TableFieldSchema.categories -;names [s
TableFieldSchema.dataGovernanceTagsInfo -;dataGovernanceTags {s
TableFieldSchema.policyTags -;names [s
TableFieldSchema.rangeElementType -;type s +
TableList -;etag s;kind s;nextPageToken s;tables [@;totalItems i
TableList.tables -;clustering @Clustering;creationTime l -;expirationTime l;friendlyName s;id s;kind s;labels {s;rangePartitioning @RangePartitioning;requirePartitionFilter b;tableReference @TableReference;timePartitioning @TimePartitioning;type s;view @
TableList.tables.view -;privacyPolicy @PrivacyPolicy;useLegacySql b
TableMetadataCacheUsage -;explanation s;pruningStats @PruningStats;staleness d;tableReference @TableReference;tableType s;unusedReason #
TableReference -;datasetId s +;projectId s +;tableId s +
TableReplicationInfo -;replicatedSourceLastRefreshTime l -;replicationError @ErrorProto -;replicationIntervalMs l;replicationStatus # -;sourceTable @TableReference +
TableRow -;f [@TableCell
TableSchema -;fields [@TableFieldSchema;foreignTypeInfo @ForeignTypeInfo
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
TimePartitioning -;expirationMs l;field s;requirePartitionFilter b;type s +
TrainingOptions -;activationFn s;adjustStepChanges b;approxGlobalFeatureContrib b;autoArima b;autoArimaMaxOrder l;autoArimaMinOrder l;autoClassWeights b;batchSize l;boosterType #;budgetHours n;calculatePValues b;categoryEncodingMethod #;cleanSpikesAndDips b;colorSpace #;colsampleBylevel n;colsampleBynode n;colsampleBytree n;contributionMetric s;dartNormalizeType #;dataFrequency #;dataSplitColumn s;dataSplitEvalFraction n;dataSplitMethod #;decomposeTimeSeries b;dimensionIdColumns [s;distanceType #;dropout n;earlyStop b;enableGlobalExplain b;endpointIdleTtl d;feedbackType #;fitIntercept b;forecastLimitLowerBound n;forecastLimitUpperBound n;hiddenUnits [l;holidayRegion #;holidayRegions [#TrainingOptions.holidayRegion;horizon l;hparamTuningObjectives [#;huggingFaceModelId s;includeDrift b;initialLearnRate n;inputLabelColumns [s;instanceWeightColumn s;integratedGradientsNumSteps l;isTestColumn s;itemColumn s;kmeansInitializationColumn s;kmeansInitializationMethod #;l1RegActivation n;l1Regularization n;l2Regularization n;labelClassWeights {n;learnRate n;learnRateStrategy #;lossType #;machineType s;maxIterations l;maxParallelTrials l;maxReplicaCount l;maxTimeSeriesLength l;maxTreeDepth l;minAprioriSupport n;minRelativeProgress n;minReplicaCount l;minSplitLoss n;minTimeSeriesLength l;minTreeChildWeight l;modelGardenModelName s;modelRegistry #;modelUri s;nonSeasonalOrder @ArimaOrder;numClusters l;numFactors l;numParallelTree l;numPrincipalComponents l;numTrials l;optimizationStrategy #;optimizer s;pcaExplainedVarianceRatio n;pcaSolver #;reservationAffinityKey s;reservationAffinityType #;reservationAffinityValues [s;sampledShapleyNumPaths l;scaleFeatures b;standardizeFeatures b;subsample n;tfVersion s;timeSeriesDataColumn s;timeSeriesIdColumn s;timeSeriesIdColumns [s;timeSeriesLengthFraction n;timeSeriesTimestampColumn s;treeMethod #;trendSmoothingWindowSize l;userColumn s;vertexAiModelVersionAliases [s;walsAlpha n;warmStart b;xgboostVersion s
TrainingRun -;classLevelGlobalExplanations [@GlobalExplanation -;dataSplitResult @DataSplitResult -;evaluationMetrics @EvaluationMetrics -;modelLevelGlobalExplanation @GlobalExplanation -;results [@IterationResult -;startTime t -;trainingOptions @TrainingOptions -;trainingStartTime l -;vertexAiModelId s;vertexAiModelVersion s -
TransactionInfo -;transactionId s -
TransformColumn -;name s -;transformSql s -;type @StandardSqlDataType -
UndeleteDatasetRequest -;deletionTime t
UserDefinedFunctionResource -;inlineCode s;resourceUri s
VectorSearchStatistics -;indexUnusedReasons [@IndexUnusedReason;indexUsageMode #SearchStatistics.indexUsageMode;storedColumnsUsages [@StoredColumnsUsage
ViewDefinition -;foreignDefinitions [@ForeignViewDefinition;privacyPolicy @PrivacyPolicy;query s +;useExplicitColumnNames b;useLegacySql b;userDefinedFunctionResources [@UserDefinedFunctionResource
Argument.argumentKind -;ARGUMENT_KIND_UNSPECIFIED;FIXED_TYPE;ANY_TYPE;FIXED_TABLE;ANY_TABLE
Argument.mode -;MODE_UNSPECIFIED;IN;OUT;INOUT
ArimaSingleModelForecastingMetrics.seasonalPeriods -;SEASONAL_PERIOD_TYPE_UNSPECIFIED;NO_SEASONALITY;DAILY;WEEKLY;MONTHLY;QUARTERLY;YEARLY;HOURLY
ArrowSerializationOptions.bufferCompression -;COMPRESSION_UNSPECIFIED;LZ4_FRAME;ZSTD
ArrowSerializationOptions.picosTimestampPrecision -;PICOS_TIMESTAMP_PRECISION_UNSPECIFIED;TIMESTAMP_PRECISION_MICROS;TIMESTAMP_PRECISION_NANOS;TIMESTAMP_PRECISION_PICOS
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
BiEngineReason.code -;CODE_UNSPECIFIED;NO_RESERVATION;INSUFFICIENT_RESERVATION;UNSUPPORTED_SQL_TEXT;INPUT_TOO_LARGE;OTHER_REASON;TABLE_EXCLUDED
BiEngineStatistics.accelerationMode -;BI_ENGINE_ACCELERATION_MODE_UNSPECIFIED;BI_ENGINE_DISABLED;PARTIAL_INPUT;FULL_INPUT;FULL_QUERY
BiEngineStatistics.biEngineMode -;ACCELERATION_MODE_UNSPECIFIED;DISABLED;PARTIAL;FULL
BigLakeConfiguration.fileFormat -;FILE_FORMAT_UNSPECIFIED;PARQUET
BigLakeConfiguration.tableFormat -;TABLE_FORMAT_UNSPECIFIED;ICEBERG
Dataset.defaultRoundingMode -;ROUNDING_MODE_UNSPECIFIED;ROUND_HALF_AWAY_FROM_ZERO;ROUND_HALF_EVEN
Dataset.storageBillingModel -;STORAGE_BILLING_MODEL_UNSPECIFIED;LOGICAL;PHYSICAL
DatasetAccessEntry.targetTypes -;TARGET_TYPE_UNSPECIFIED;VIEWS;ROUTINES
DmlStatistics.dmlMode -;DML_MODE_UNSPECIFIED;COARSE_GRAINED_DML;FINE_GRAINED_DML
DmlStatistics.fineGrainedDmlUnusedReason -;FINE_GRAINED_DML_UNUSED_REASON_UNSPECIFIED;MAX_PARTITION_SIZE_EXCEEDED;TABLE_NOT_ENROLLED;DML_IN_MULTI_STATEMENT_TRANSACTION
ExplainQueryStage.computeMode -;COMPUTE_MODE_UNSPECIFIED;BIGQUERY;BI_ENGINE
ExternalDataConfiguration.metadataCacheMode -;METADATA_CACHE_MODE_UNSPECIFIED;AUTOMATIC;MANUAL
ExternalDataConfiguration.objectMetadata -;OBJECT_METADATA_UNSPECIFIED;DIRECTORY;SIMPLE
ForeignTypeInfo.typeSystem -;TYPE_SYSTEM_UNSPECIFIED;HIVE
GeneratedColumn.generatedMode -;GENERATED_MODE_UNSPECIFIED;GENERATED_ALWAYS;GENERATED_BY_DEFAULT
HparamTuningTrial.status -;TRIAL_STATUS_UNSPECIFIED;NOT_STARTED;RUNNING;SUCCEEDED;FAILED;INFEASIBLE;STOPPED_EARLY
IncrementalResultStats.disabledReason -;DISABLED_REASON_UNSPECIFIED;OTHER;UNSUPPORTED_OPERATOR
IndexUnusedReason.code -;CODE_UNSPECIFIED;INDEX_CONFIG_NOT_AVAILABLE;PENDING_INDEX_CREATION;BASE_TABLE_TRUNCATED;INDEX_CONFIG_MODIFIED;TIME_TRAVEL_QUERY;NO_PRUNING_POWER;UNINDEXED_SEARCH_FIELDS;UNSUPPORTED_SEARCH_PATTERN;OPTIMIZED_WITH_MATERIALIZED_VIEW;SECURED_BY_DATA_MASKING;MISMATCHED_TEXT_ANALYZER;BASE_TABLE_TOO_SMALL;BASE_TABLE_TOO_LARGE;ESTIMATED_PERFORMANCE_GAIN_TOO_LOW;COLUMN_METADATA_INDEX_NOT_USED;NOT_SUPPORTED_IN_STANDARD_EDITION;INDEX_SUPPRESSED_BY_FUNCTION_OPTION;QUERY_CACHE_HIT;STALE_INDEX;INTERNAL_ERROR;OTHER_REASON
JobConfigurationLoad.columnNameCharacterMap -;COLUMN_NAME_CHARACTER_MAP_UNSPECIFIED;STRICT;V1;V2
JobConfigurationLoad.decimalTargetTypes -;DECIMAL_TARGET_TYPE_UNSPECIFIED;NUMERIC;BIGNUMERIC;STRING
JobConfigurationLoad.fileSetSpecType -;FILE_SET_SPEC_TYPE_FILE_SYSTEM_MATCH;FILE_SET_SPEC_TYPE_NEW_LINE_DELIMITED_MANIFEST
JobConfigurationLoad.jsonExtension -;JSON_EXTENSION_UNSPECIFIED;GEOJSON
JobConfigurationLoad.sourceColumnMatch -;SOURCE_COLUMN_MATCH_UNSPECIFIED;POSITION;NAME
JobConfigurationTableCopy.operationType -;OPERATION_TYPE_UNSPECIFIED;COPY;SNAPSHOT;RESTORE;CLONE
JobCreationReason.code -;CODE_UNSPECIFIED;REQUESTED;LONG_RUNNING;LARGE_RESULTS;OTHER
JobStatistics.edition -;RESERVATION_EDITION_UNSPECIFIED;STANDARD;ENTERPRISE;ENTERPRISE_PLUS
JoinRestrictionPolicy.joinCondition -;JOIN_CONDITION_UNSPECIFIED;JOIN_ANY;JOIN_ALL;JOIN_NOT_REQUIRED;JOIN_BLOCKED
LinkedDatasetMetadata.linkState -;LINK_STATE_UNSPECIFIED;LINKED;UNLINKED
MaterializedView.rejectedReason -;REJECTED_REASON_UNSPECIFIED;NO_DATA;COST;BASE_TABLE_TRUNCATED;BASE_TABLE_DATA_CHANGE;BASE_TABLE_PARTITION_EXPIRATION_CHANGE;BASE_TABLE_EXPIRED_PARTITION;BASE_TABLE_INCOMPATIBLE_METADATA_CHANGE;TIME_ZONE;OUT_OF_TIME_TRAVEL_WINDOW;BASE_TABLE_FINE_GRAINED_SECURITY_POLICY;BASE_TABLE_TOO_STALE
MlStatistics.modelType -;MODEL_TYPE_UNSPECIFIED;LINEAR_REGRESSION;LOGISTIC_REGRESSION;KMEANS;MATRIX_FACTORIZATION;DNN_CLASSIFIER;TENSORFLOW;DNN_REGRESSOR;XGBOOST;BOOSTED_TREE_REGRESSOR;BOOSTED_TREE_CLASSIFIER;ARIMA;AUTOML_REGRESSOR;AUTOML_CLASSIFIER;PCA;DNN_LINEAR_COMBINED_CLASSIFIER;DNN_LINEAR_COMBINED_REGRESSOR;AUTOENCODER;ARIMA_PLUS;ARIMA_PLUS_XREG;RANDOM_FOREST_REGRESSOR;RANDOM_FOREST_CLASSIFIER;TENSORFLOW_LITE;ONNX;TRANSFORM_ONLY;CONTRIBUTION_ANALYSIS
MlStatistics.trainingType -;TRAINING_TYPE_UNSPECIFIED;SINGLE_TRAINING;HPARAM_TUNING
ObjectStorageStats.cloudProvider -;CLOUD_PROVIDER_UNSPECIFIED;GCP;AWS;AZURE
ParquetOptions.mapTargetType -;MAP_TARGET_TYPE_UNSPECIFIED;ARRAY_OF_STRUCT
QueryRequest.jobCreationMode -;JOB_CREATION_MODE_UNSPECIFIED;JOB_CREATION_REQUIRED;JOB_CREATION_OPTIONAL
QueryRequest.queryResultsFormat -;QUERY_RESULTS_FORMAT_UNSPECIFIED;STRUCT_ENCODING;ARROW
RemoteModelInfo.remoteServiceType -;REMOTE_SERVICE_TYPE_UNSPECIFIED;CLOUD_AI_TRANSLATE_V3;CLOUD_AI_VISION_V1;CLOUD_AI_NATURAL_LANGUAGE_V1;CLOUD_AI_SPEECH_TO_TEXT_V2
RestrictionConfig.type -;RESTRICTION_TYPE_UNSPECIFIED;RESTRICTED_DATA_EGRESS
Routine.dataGovernanceType -;DATA_GOVERNANCE_TYPE_UNSPECIFIED;DATA_MASKING
Routine.determinismLevel -;DETERMINISM_LEVEL_UNSPECIFIED;DETERMINISTIC;NOT_DETERMINISTIC
Routine.language -;LANGUAGE_UNSPECIFIED;SQL;JAVASCRIPT;PYTHON;JAVA;SCALA
Routine.routineType -;ROUTINE_TYPE_UNSPECIFIED;SCALAR_FUNCTION;PROCEDURE;TABLE_VALUED_FUNCTION;AGGREGATE_FUNCTION
Routine.securityMode -;SECURITY_MODE_UNSPECIFIED;DEFINER;INVOKER
RoutineBuildStatus.buildState -;BUILD_STATE_UNSPECIFIED;IN_PROGRESS;SUCCEEDED;FAILED
ScriptOptions.keyResultStatement -;KEY_RESULT_STATEMENT_KIND_UNSPECIFIED;LAST;FIRST_SELECT
ScriptStatistics.evaluationKind -;EVALUATION_KIND_UNSPECIFIED;STATEMENT;EXPRESSION
SearchStatistics.indexUsageMode -;INDEX_USAGE_MODE_UNSPECIFIED;UNUSED;PARTIALLY_USED;FULLY_USED
StandardSqlDataType.typeKind -;TYPE_KIND_UNSPECIFIED;INT64;BOOL;FLOAT64;STRING;BYTES;TIMESTAMP;DATE;TIME;DATETIME;INTERVAL;GEOGRAPHY;NUMERIC;BIGNUMERIC;JSON;ARRAY;STRUCT;RANGE;UUID
StoredColumnsUnusedReason.code -;CODE_UNSPECIFIED;STORED_COLUMNS_COVER_INSUFFICIENT;BASE_TABLE_HAS_RLS;BASE_TABLE_HAS_CLS;UNSUPPORTED_PREFILTER;INTERNAL_ERROR;OTHER_REASON
Table.managedTableType -;MANAGED_TABLE_TYPE_UNSPECIFIED;NATIVE;BIGLAKE
TableMetadataCacheUsage.unusedReason -;UNUSED_REASON_UNSPECIFIED;EXCEEDED_MAX_STALENESS;METADATA_CACHING_NOT_ENABLED;OTHER_REASON
TableReplicationInfo.replicationStatus -;REPLICATION_STATUS_UNSPECIFIED;ACTIVE;SOURCE_DELETED;PERMISSION_DENIED;UNSUPPORTED_CONFIGURATION
TrainingOptions.boosterType -;BOOSTER_TYPE_UNSPECIFIED;GBTREE;DART
TrainingOptions.categoryEncodingMethod -;ENCODING_METHOD_UNSPECIFIED;ONE_HOT_ENCODING;LABEL_ENCODING;DUMMY_ENCODING
TrainingOptions.colorSpace -;COLOR_SPACE_UNSPECIFIED;RGB;HSV;YIQ;YUV;GRAYSCALE
TrainingOptions.dartNormalizeType -;DART_NORMALIZE_TYPE_UNSPECIFIED;TREE;FOREST
TrainingOptions.dataFrequency -;DATA_FREQUENCY_UNSPECIFIED;AUTO_FREQUENCY;YEARLY;QUARTERLY;MONTHLY;WEEKLY;DAILY;HOURLY;PER_MINUTE
TrainingOptions.dataSplitMethod -;DATA_SPLIT_METHOD_UNSPECIFIED;RANDOM;CUSTOM;SEQUENTIAL;NO_SPLIT;AUTO_SPLIT
TrainingOptions.distanceType -;DISTANCE_TYPE_UNSPECIFIED;EUCLIDEAN;COSINE
TrainingOptions.feedbackType -;FEEDBACK_TYPE_UNSPECIFIED;IMPLICIT;EXPLICIT
TrainingOptions.holidayRegion -;HOLIDAY_REGION_UNSPECIFIED;GLOBAL;NA;JAPAC;EMEA;LAC;AE;AR;AT;AU;BE;BR;CA;CH;CL;CN;CO;CS;CZ;DE;DK;DZ;EC;EE;EG;ES;FI;FR;GB;GR;HK;HU;ID;IE;IL;IN;IR;IT;JP;KR;LV;MA;MX;MY;NG;NL;NO;NZ;PE;PH;PK;PL;PT;RO;RS;RU;SA;SE;SG;SI;SK;TH;TR;TW;UA;US;VE;VN;ZA
TrainingOptions.hparamTuningObjectives -;HPARAM_TUNING_OBJECTIVE_UNSPECIFIED;MEAN_ABSOLUTE_ERROR;MEAN_SQUARED_ERROR;MEAN_SQUARED_LOG_ERROR;MEDIAN_ABSOLUTE_ERROR;R_SQUARED;EXPLAINED_VARIANCE;PRECISION;RECALL;ACCURACY;F1_SCORE;LOG_LOSS;ROC_AUC;DAVIES_BOULDIN_INDEX;MEAN_AVERAGE_PRECISION;NORMALIZED_DISCOUNTED_CUMULATIVE_GAIN;AVERAGE_RANK
TrainingOptions.kmeansInitializationMethod -;KMEANS_INITIALIZATION_METHOD_UNSPECIFIED;RANDOM;CUSTOM;KMEANS_PLUS_PLUS
TrainingOptions.learnRateStrategy -;LEARN_RATE_STRATEGY_UNSPECIFIED;LINE_SEARCH;CONSTANT
TrainingOptions.lossType -;LOSS_TYPE_UNSPECIFIED;MEAN_SQUARED_LOSS;MEAN_LOG_LOSS
TrainingOptions.modelRegistry -;MODEL_REGISTRY_UNSPECIFIED;VERTEX_AI
TrainingOptions.optimizationStrategy -;OPTIMIZATION_STRATEGY_UNSPECIFIED;BATCH_GRADIENT_DESCENT;NORMAL_EQUATION
TrainingOptions.pcaSolver -;UNSPECIFIED;FULL;RANDOMIZED;AUTO
TrainingOptions.reservationAffinityType -;RESERVATION_AFFINITY_TYPE_UNSPECIFIED;NO_RESERVATION;ANY_RESERVATION;SPECIFIC_RESERVATION
TrainingOptions.treeMethod -;TREE_METHOD_UNSPECIFIED;AUTO;EXACT;APPROX;HIST
datasets.get.datasetView -;DATASET_VIEW_UNSPECIFIED;METADATA;ACL;FULL
datasets.patch.updateMode -;UPDATE_MODE_UNSPECIFIED;UPDATE_METADATA;UPDATE_ACL;UPDATE_FULL
jobs.getQueryResults.formatOptions.timestampOutputFormat -;TIMESTAMP_OUTPUT_FORMAT_UNSPECIFIED;FLOAT64;INT64;ISO8601_STRING
jobs.list.projection -;full;minimal
jobs.list.stateFilter -;done;pending;running
tables.get.view -;TABLE_METADATA_VIEW_UNSPECIFIED;BASIC;STORAGE_STATS;FULL
datasets;delete DELETE projects/{projectId=*}/datasets/{datasetId=*} - -;?deleteContents b;get GET projects/{projectId=*}/datasets/{datasetId=*} - Dataset;?accessPolicyVersion i;?datasetView #;insert POST projects/{projectId=*}/datasets Dataset Dataset;?accessPolicyVersion i;list GET projects/{projectId=*}/datasets - DatasetList;?all b;?filter s;?maxResults u;?pageToken s;patch PATCH projects/{projectId=*}/datasets/{datasetId=*} Dataset Dataset;?accessPolicyVersion i;?updateMode #;undelete POST projects/{projectId=*}/datasets/{datasetId=*}:undelete UndeleteDatasetRequest Dataset;update PUT projects/{projectId=*}/datasets/{datasetId=*} Dataset Dataset;?accessPolicyVersion i;?updateMode #datasets.patch.updateMode
jobs;cancel POST projects/{projectId=*}/jobs/{jobId=*}/cancel - JobCancelResponse;?location s;delete DELETE projects/{projectId=*}/jobs/{jobId=*}/delete - -;?location s;get GET projects/{projectId=*}/jobs/{jobId=*} - Job;?location s;getQueryResults GET projects/{projectId=*}/queries/{jobId=*} - GetQueryResultsResponse;?formatOptions.timestampOutputFormat #;?formatOptions.useInt64Timestamp b;?location s;?maxResults u;?pageToken s;?startIndex v;?timeoutMs u;insert POST projects/{projectId=*}/jobs Job Job;list GET projects/{projectId=*}/jobs - JobList;?allUsers b;?maxCreationTime v;?maxResults u;?minCreationTime v;?pageToken s;?parentJobId s;?projection #;?stateFilter [#;query POST projects/{projectId=*}/queries QueryRequest QueryResponse
models;delete DELETE projects/{projectId=*}/datasets/{datasetId=*}/models/{modelId=*} - -;get GET projects/{projectId=*}/datasets/{datasetId=*}/models/{modelId=*} - Model;list GET projects/{projectId=*}/datasets/{datasetId=*}/models - ListModelsResponse;?maxResults u;?pageToken s;patch PATCH projects/{projectId=*}/datasets/{datasetId=*}/models/{modelId=*} Model Model
projects;getServiceAccount GET projects/{projectId=*}/serviceAccount - GetServiceAccountResponse;list GET projects - ProjectList;?maxResults u;?pageToken s
routines;delete DELETE projects/{projectId=*}/datasets/{datasetId=*}/routines/{routineId=*} - -;get GET projects/{projectId=*}/datasets/{datasetId=*}/routines/{routineId=*} - Routine;?readMask m;getIamPolicy POST {resource=projects/*/datasets/*/routines/*}:getIamPolicy GetIamPolicyRequest Policy;insert POST projects/{projectId=*}/datasets/{datasetId=*}/routines Routine Routine;list GET projects/{projectId=*}/datasets/{datasetId=*}/routines - ListRoutinesResponse;?filter s;?maxResults u;?pageToken s;?readMask m;setIamPolicy POST {resource=projects/*/datasets/*/routines/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST {resource=projects/*/datasets/*/routines/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;update PUT projects/{projectId=*}/datasets/{datasetId=*}/routines/{routineId=*} Routine Routine
rowAccessPolicies;batchDelete POST projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/rowAccessPolicies:batchDelete BatchDeleteRowAccessPoliciesRequest -;delete DELETE projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/rowAccessPolicies/{policyId=*} - -;?force b;get GET projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/rowAccessPolicies/{policyId=*} - RowAccessPolicy;getIamPolicy POST {resource=projects/*/datasets/*/tables/*/rowAccessPolicies/*}:getIamPolicy GetIamPolicyRequest Policy;insert POST projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/rowAccessPolicies RowAccessPolicy RowAccessPolicy;list GET projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/rowAccessPolicies - ListRowAccessPoliciesResponse;?pageSize i;?pageToken s;testIamPermissions POST {resource=projects/*/datasets/*/tables/*/rowAccessPolicies/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;update PUT projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/rowAccessPolicies/{policyId=*} RowAccessPolicy RowAccessPolicy
tabledata;insertAll POST projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/insertAll TableDataInsertAllRequest TableDataInsertAllResponse;list GET projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*}/data - TableDataList;?formatOptions.timestampOutputFormat #jobs.getQueryResults.formatOptions.timestampOutputFormat;?formatOptions.useInt64Timestamp b;?maxResults u;?pageToken s;?selectedFields s;?startIndex v
tables;delete DELETE projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*} - -;get GET projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*} - Table;?selectedFields s;?view #;getIamPolicy POST {resource=projects/*/datasets/*/tables/*}:getIamPolicy GetIamPolicyRequest Policy;insert POST projects/{projectId=*}/datasets/{datasetId=*}/tables Table Table;list GET projects/{projectId=*}/datasets/{datasetId=*}/tables - TableList;?maxResults u;?pageToken s;patch PATCH projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*} Table Table;?autodetect_schema b;setIamPolicy POST {resource=projects/*/datasets/*/tables/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST {resource=projects/*/datasets/*/tables/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;update PUT projects/{projectId=*}/datasets/{datasetId=*}/tables/{tableId=*} Table Table;?autodetect_schema b

"""#)
}
