// swift-format-ignore-file
// Written by `make discovery` from the Discovery document monitoring:v1 of 20260903 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let monitoringV1 = GoogleAPI(
        #"""
monitoring.v1 20260903 https://monitoring.googleapis.com/ Cloud Monitoring API
Aggregation 89;AggregationFunction 54;AlertChart 22;Axis 23;Breakdown 109;ChartOptions 42;CollapsibleGroup 31;Column 35;ColumnLayout 32;ColumnSettings 89;ColumnSortingOptions 63;Dashboard 221;DashboardAnnotations 82;DashboardFilter 175;DataSet 220;Dimension 135;Empty 8;ErrorReportingPanel 62;EventAnnotation 80;FilterControl 35;GaugeView 38;GridLayout 40;IncidentList 69;Interval 33;ListDashboardsResponse 64;LogsPanel 38;Measure 64;MonitoredResource 41;MosaicLayout 38;Operation 62;OpsAnalyticsQuery 26;Parameter 37;PickTimeSeriesFilter 86;PieChart 67;PieChartDataSet 136;RatioPart 48;Row 32;RowLayout 23;Scorecard 204;SectionHeader 42;SingleViewGroup 32;SpanAttributeFilter 37;SpanFilters 190;SparkChartView 57;StatisticalTimeSeriesFilter 62;Status 37;StringArray 24;TableDataSet 128;TableDisplayOptions 38;TemplateVariableCondition 84;Text 43;TextStyle 123;Threshold 61;Tile 53;TimeRange 56;TimeSeriesFilter 189;TimeSeriesFilterRatio 202;TimeSeriesQuery 238;TimeSeriesTable 98;TraceQuery 74;Treemap 60;TreemapDataSet 94;VisibilityCondition 75;Widget 453;XyChart 138
Aggregation.crossSeriesReducer 259;Aggregation.perSeriesAligner 322;Axis.scale 44;ChartOptions.mode 55;ColumnSettings.alignment 72;DashboardFilter.filterType 140;DashboardFilter.valueType 71;DataSet.plotType 79;Dimension.sortOrder 104;EventAnnotation.eventType 628;PickTimeSeriesFilter.direction 66;PickTimeSeriesFilter.rankingMethod 115;PieChart.chartType 58;SingleViewGroup.displayType 68;SparkChartView.sparkChartType 82;StatisticalTimeSeriesFilter.rankingMethod 86;TemplateVariableCondition.comparator 79;Text.format 46;TextStyle.fontSize 101;TextStyle.horizontalAlignment 89;TextStyle.padding 98;TextStyle.pointerLocation 203;TextStyle.verticalAlignment 85;Threshold.color 47;Threshold.direction 56;Threshold.targetAxis 53;TimeSeriesTable.metricVisualization 82;TraceQuery.spanDataValue 106
operations 55;projects.dashboards 387
Aggregation -;alignmentPeriod d;crossSeriesReducer #;groupByFields [s;perSeriesAligner #
AggregationFunction -;parameters [@Parameter;type s +
AlertChart -;name s +
Axis -;label s;scale #
Breakdown -;aggregationFunction @AggregationFunction +;column s +;limit i +;sortOrder #Dimension.sortOrder +
ChartOptions -;displayHorizontal b;mode #
CollapsibleGroup -;collapsed b
Column -;weight l;widgets [@Widget
ColumnLayout -;columns [@Column
ColumnSettings -;alignment #;column s +;displayName s;thresholds [@Threshold;visible b +
ColumnSortingOptions -;column s;direction #Dimension.sortOrder
Dashboard -;annotations @DashboardAnnotations;columnLayout @ColumnLayout;dashboardFilters [@DashboardFilter;displayName s +;etag s;gridLayout @GridLayout;labels {s;mosaicLayout @MosaicLayout;name s *;rowLayout @RowLayout
DashboardAnnotations -;defaultResourceNames [s;eventAnnotations [@EventAnnotation
DashboardFilter -;filterType #;labelKey s;stringArray @StringArray;stringArrayValue @StringArray;stringValue s;templateVariable s;timeSeriesQuery @TimeSeriesQuery;valueType #
DataSet -;breakdowns [@Breakdown;dimensions [@Dimension;legendTemplate s;measures [@Measure;minAlignmentPeriod d;plotType #;sort [@ColumnSortingOptions;targetAxis #Threshold.targetAxis;timeSeriesQuery @TimeSeriesQuery +
Dimension -;column s +;columnType s;floatBinSize n;maxBinCount i;numericBinSize i;sortColumn s;sortOrder #;timeBinSize d;xMax n;xMin n
Empty -
ErrorReportingPanel -;projectNames [s;services [s;versions [s
EventAnnotation -;displayName s;enabled b;eventType #;filter s;resourceNames [s
FilterControl -;templateVariable s
GaugeView -;lowerBound n;upperBound n
GridLayout -;columns l;widgets [@Widget
IncidentList -;monitoredResources [@MonitoredResource;policyNames [s
Interval -;endTime t;startTime t
ListDashboardsResponse -;dashboards [@Dashboard;nextPageToken s
LogsPanel -;filter s;resourceNames [s
Measure -;aggregationFunction @AggregationFunction +;column s +
MonitoredResource -;labels {s +;type s +
MosaicLayout -;columns i;tiles [@Tile
Operation -;done b;error @Status;metadata o;name s;response o
OpsAnalyticsQuery -;sql s
Parameter -;doubleValue n;intValue l
PickTimeSeriesFilter -;direction #;interval @Interval;numTimeSeries i;rankingMethod #
PieChart -;chartType # +;dataSets [@PieChartDataSet +;showLabels b
PieChartDataSet -;dimensions [@Dimension;measures [@Measure;minAlignmentPeriod d;sliceNameTemplate s;timeSeriesQuery @TimeSeriesQuery +
RatioPart -;aggregation @Aggregation;filter s +
Row -;weight l;widgets [@Widget
RowLayout -;rows [@Row
Scorecard -;blankView @Empty;breakdowns [@Breakdown;dimensions [@Dimension;gaugeView @GaugeView;measures [@Measure;sparkChartView @SparkChartView;thresholds [@Threshold;timeSeriesQuery @TimeSeriesQuery +
SectionHeader -;dividerBelow b;subtitle s
SingleViewGroup -;displayType #
SpanAttributeFilter -;key s;value [s
SpanFilters -;apphubServices [s;apphubWorkloads [s;applicationIds [s;attributes [@SpanAttributeFilter;displayNames [s;isRootSpan b;kinds [s;maxDuration d;minDuration d;services [s;status [s
SparkChartView -;minAlignmentPeriod d;sparkChartType # +
StatisticalTimeSeriesFilter -;numTimeSeries i;rankingMethod #
Status -;code i;details [o;message s
StringArray -;values [s
TableDataSet -;minAlignmentPeriod d;tableDisplayOptions @TableDisplayOptions;tableTemplate s;timeSeriesQuery @TimeSeriesQuery +
TableDisplayOptions -;shownColumns [s
TemplateVariableCondition -;comparator #;templateVariable s;templateVariableValue s
Text -;content s;format #;style @TextStyle
TextStyle -;backgroundColor s;fontSize #;horizontalAlignment #;padding #;pointerLocation #;textColor s;verticalAlignment #
Threshold -;color #;direction #;label s;targetAxis #;value n
Tile -;height i;widget @Widget;width i;xPos i;yPos i
TimeRange -;absoluteWindow @Interval;relativeDuration d
TimeSeriesFilter -;aggregation @Aggregation;filter s +;pickTimeSeriesFilter @PickTimeSeriesFilter;secondaryAggregation @Aggregation;statisticalTimeSeriesFilter @StatisticalTimeSeriesFilter
TimeSeriesFilterRatio -;denominator @RatioPart;numerator @RatioPart;pickTimeSeriesFilter @PickTimeSeriesFilter;secondaryAggregation @Aggregation;statisticalTimeSeriesFilter @StatisticalTimeSeriesFilter
TimeSeriesQuery -;opsAnalyticsQuery @OpsAnalyticsQuery;outputFullDuration b;prometheusQuery s;timeSeriesFilter @TimeSeriesFilter;timeSeriesFilterRatio @TimeSeriesFilterRatio;timeSeriesQueryLanguage s;traceQuery @TraceQuery;unitOverride s
TimeSeriesTable -;columnSettings [@ColumnSettings;dataSets [@TableDataSet +;metricVisualization #
TraceQuery -;resourceContainer s;spanDataValue #;spanFilters @SpanFilters
Treemap -;dataSets [@TreemapDataSet +;treemapHierarchy [s +
TreemapDataSet -;breakdowns [@Breakdown;measures [@Measure;timeSeriesQuery @TimeSeriesQuery +
VisibilityCondition -;templateVariableCondition @TemplateVariableCondition
Widget -;alertChart @AlertChart;blank @Empty;collapsibleGroup @CollapsibleGroup;errorReportingPanel @ErrorReportingPanel;filterControl @FilterControl;id s;incidentList @IncidentList;logsPanel @LogsPanel;pieChart @PieChart;scorecard @Scorecard;sectionHeader @SectionHeader;singleViewGroup @SingleViewGroup;text @Text;timeRange @TimeRange;timeSeriesTable @TimeSeriesTable;title s;treemap @Treemap;visibilityCondition @VisibilityCondition;xyChart @XyChart
XyChart -;chartOptions @ChartOptions;dataSets [@DataSet +;thresholds [@Threshold;timeshiftDuration d;xAxis @Axis;y2Axis @Axis;yAxis @Axis
Aggregation.crossSeriesReducer -;REDUCE_NONE;REDUCE_MEAN;REDUCE_MIN;REDUCE_MAX;REDUCE_SUM;REDUCE_STDDEV;REDUCE_COUNT;REDUCE_COUNT_TRUE;REDUCE_COUNT_FALSE;REDUCE_FRACTION_TRUE;REDUCE_PERCENTILE_99;REDUCE_PERCENTILE_95;REDUCE_PERCENTILE_50;REDUCE_PERCENTILE_05
Aggregation.perSeriesAligner -;ALIGN_NONE;ALIGN_DELTA;ALIGN_RATE;ALIGN_INTERPOLATE;ALIGN_NEXT_OLDER;ALIGN_MIN;ALIGN_MAX;ALIGN_MEAN;ALIGN_COUNT;ALIGN_SUM;ALIGN_STDDEV;ALIGN_COUNT_TRUE;ALIGN_COUNT_FALSE;ALIGN_FRACTION_TRUE;ALIGN_PERCENTILE_99;ALIGN_PERCENTILE_95;ALIGN_PERCENTILE_50;ALIGN_PERCENTILE_05;ALIGN_PERCENT_CHANGE
Axis.scale -;SCALE_UNSPECIFIED;LINEAR;LOG10
ChartOptions.mode -;MODE_UNSPECIFIED;COLOR;X_RAY;STATS
ColumnSettings.alignment -;CELL_ALIGNMENT_UNSPECIFIED;LEFT;CENTER;RIGHT
DashboardFilter.filterType -;FILTER_TYPE_UNSPECIFIED;RESOURCE_LABEL;METRIC_LABEL;USER_METADATA_LABEL;SYSTEM_METADATA_LABEL;GROUP;VALUE_ONLY
DashboardFilter.valueType -;VALUE_TYPE_UNSPECIFIED;STRING;STRING_ARRAY
DataSet.plotType -;PLOT_TYPE_UNSPECIFIED;LINE;STACKED_AREA;STACKED_BAR;HEATMAP
Dimension.sortOrder -;SORT_ORDER_UNSPECIFIED;SORT_ORDER_NONE;SORT_ORDER_ASCENDING;SORT_ORDER_DESCENDING
EventAnnotation.eventType -;EVENT_TYPE_UNSPECIFIED;GKE_WORKLOAD_DEPLOYMENT;GKE_POD_CRASH;GKE_POD_UNSCHEDULABLE;GKE_CONTAINER_CREATION_FAILED;GKE_CLUSTER_CREATE_DELETE;GKE_CLUSTER_UPDATE;GKE_NODE_POOL_UPDATE;GKE_CLUSTER_AUTOSCALER;GKE_POD_AUTOSCALER;VM_TERMINATION;VM_GUEST_OS_ERROR;VM_START_FAILED;MIG_UPDATE;MIG_AUTOSCALER;CLOUD_RUN_DEPLOYMENT;CLOUD_SQL_FAILOVER;CLOUD_SQL_START_STOP;CLOUD_SQL_STORAGE;UPTIME_CHECK_FAILURE;CLOUD_ALERTING_ALERT;SERVICE_HEALTH_INCIDENT;SAP_BACKINT;SAP_AVAILABILITY;SAP_OPERATIONS;INTERCONNECT_MAINTENANCE_STARTED;INTERCONNECT_MAINTENANCE_COMPLETED;VPN_TRAFFIC_SELECTOR_NARROWING;VPN_MAINTENANCE
PickTimeSeriesFilter.direction -;DIRECTION_UNSPECIFIED;TOP;BOTTOM
PickTimeSeriesFilter.rankingMethod -;METHOD_UNSPECIFIED;METHOD_MEAN;METHOD_MAX;METHOD_MIN;METHOD_SUM;METHOD_LATEST
PieChart.chartType -;PIE_CHART_TYPE_UNSPECIFIED;PIE;DONUT
SingleViewGroup.displayType -;DISPLAY_TYPE_UNSPECIFIED;DROPDOWN;TAB
SparkChartView.sparkChartType -;SPARK_CHART_TYPE_UNSPECIFIED;SPARK_LINE;SPARK_BAR
StatisticalTimeSeriesFilter.rankingMethod -;METHOD_UNSPECIFIED;METHOD_CLUSTER_OUTLIER
TemplateVariableCondition.comparator -;COMPARATOR_UNSPECIFIED;REGEX_FULL_MATCH
Text.format -;FORMAT_UNSPECIFIED;MARKDOWN;RAW
TextStyle.fontSize -;FONT_SIZE_UNSPECIFIED;FS_EXTRA_SMALL;FS_SMALL;FS_MEDIUM;FS_LARGE;FS_EXTRA_LARGE
TextStyle.horizontalAlignment -;HORIZONTAL_ALIGNMENT_UNSPECIFIED;H_LEFT;H_CENTER;H_RIGHT
TextStyle.padding -;PADDING_SIZE_UNSPECIFIED;P_EXTRA_SMALL;P_SMALL;P_MEDIUM;P_LARGE;P_EXTRA_LARGE
TextStyle.pointerLocation -;POINTER_LOCATION_UNSPECIFIED;PL_TOP;PL_RIGHT;PL_BOTTOM;PL_LEFT;PL_TOP_LEFT;PL_TOP_RIGHT;PL_RIGHT_TOP;PL_RIGHT_BOTTOM;PL_BOTTOM_RIGHT;PL_BOTTOM_LEFT;PL_LEFT_BOTTOM;PL_LEFT_TOP
TextStyle.verticalAlignment -;VERTICAL_ALIGNMENT_UNSPECIFIED;V_TOP;V_CENTER;V_BOTTOM
Threshold.color -;COLOR_UNSPECIFIED;YELLOW;RED
Threshold.direction -;DIRECTION_UNSPECIFIED;ABOVE;BELOW
Threshold.targetAxis -;TARGET_AXIS_UNSPECIFIED;Y1;Y2
TimeSeriesTable.metricVisualization -;METRIC_VISUALIZATION_UNSPECIFIED;NUMBER;BAR
TraceQuery.spanDataValue -;SPAN_DATA_VALUE_UNSPECIFIED;SPAN_COUNT;SPAN_DURATION;SPAN_DURATION_PERCENTILES
operations;get GET v1/{name=operations/**} - Operation
projects.dashboards;create POST v1/{parent=projects/*}/dashboards Dashboard Dashboard;?validateOnly b;delete DELETE v1/{name=projects/*/dashboards/*} - Empty;get GET v1/{name=projects/*/dashboards/*} - Dashboard;list GET v1/{parent=projects/*}/dashboards - ListDashboardsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/dashboards/*} Dashboard Dashboard;?validateOnly b

"""#)
}
